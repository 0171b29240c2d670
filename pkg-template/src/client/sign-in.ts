// Signing in, once for all calls of a client that wait for it.

import { SignInStep } from "#enums";
import { Aborted, type AbortSignalLike, onAbort, sleep, unlessAborted } from "../abort.js";
import { type Answer, plain, type RequestInit, TransportFailure } from "../http.js";
import { PsnError, psnErrorOf } from "../psn-error.js";
import { namedTokens } from "../tokens.js";
import { type CallWatch, RequestRefused, sendWatched } from "./call-watch.js";
import type { Core, OpenCore } from "./core.js";
import { ask } from "./module.js";
import type { SessionTokens } from "./options.js";
import { read, responseOf } from "./responses.js";
import { insideOf, knowsCallers, runInside } from "./saving.js";
import { tokensOf } from "./tokens.js";
import { acquireShared, awaitRetry, awaitTurn } from "./turns.js";

/** How long a sign-in goes on that nobody waits for, in milliseconds: its tokens are of use to the next call. */
const GRACE = 1000;

/** One run of signing in, and who waits for it. */
interface Run {
  open: OpenCore;
  /** Who watches the call that has begun it. */
  watch: CallWatch | undefined;
  stop: AbortController;
  /** Resolves with whether it went well; rejects with what `onTokens` threw. */
  outcome: Promise<boolean>;
  waiting: number;
  /** While the program saves new tokens, which is not cut off; aborted at the end of that. */
  saving?: AbortController | undefined;
}

export class SignIn {
  #core: Core;
  #run: Run | undefined;
  /** What led to the failure of its last request. */
  cause: unknown;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Signs in, or waits for the sign-in in progress. Resolves with whether that went well. */
  async wait(
    open: OpenCore,
    endpoint: string,
    signal: AbortSignalLike | undefined,
    watch: CallWatch | undefined,
  ): Promise<boolean> {
    for (;;) {
      try {
        return await this.#join(open, endpoint, signal, watch);
      } catch (failure) {
        // It ended with the call that had begun it: those that may send requests begin it again.
        if (!(failure instanceof RequestRefused) || failure.by === watch) throw failure;
      }
    }
  }

  async #join(
    open: OpenCore,
    endpoint: string,
    signal: AbortSignalLike | undefined,
    watch: CallWatch | undefined,
  ): Promise<boolean> {
    this.#run ??= this.#begin(open, watch);
    const run = this.#run;
    if (run.saving && insideOf(run)) throw calledWhileSaving(endpoint);
    run.waiting += 1;
    try {
      const outcome = run.saving && !knowsCallers() ? this.#orTooLate(run, run.saving, endpoint) : run.outcome;
      return await unlessAborted(outcome, signal);
    } finally {
      run.waiting -= 1;
      if (run.waiting === 0) this.#leaveAlone(run);
    }
  }

  /** Where nobody can tell whether `onTokens` made the call that waits for it, the call does not wait for ever. */
  #orTooLate(run: Run, saving: AbortController, endpoint: string): Promise<boolean> {
    const late = sleep(this.#core.timeout, saving.signal).then(
      () => Promise.reject(calledWhileSaving(endpoint)),
      () => run.outcome,
    );
    return Promise.race([run.outcome, late]);
  }

  /** Nobody waits for a sign-in: it may come to its end, but must not keep the program alive for long. */
  #leaveAlone(run: Run): void {
    const end = () => {
      if (run.waiting > 0 || run.saving) return;
      run.stop.abort();
      if (this.#run === run) this.#run = undefined;
    };
    const timer: unknown = setTimeout(end, GRACE);
    run.outcome.then(
      () => clearTimeout(timer as number),
      () => clearTimeout(timer as number),
    );
  }

  /** Ends the sign-in in progress for all who wait for it, whatever it does. */
  stop(reason: unknown): void {
    this.#run?.stop.abort(reason);
    this.#run = undefined;
  }

  /** One that is in progress ends with the module that it was begun in. */
  forget(): void {
    this.#run = undefined;
  }

  #begin(open: OpenCore, watch: CallWatch | undefined): Run {
    const stop = new AbortController();
    const run: Run = { open, watch, stop, outcome: Promise.resolve(false), waiting: 0 };
    run.outcome = Promise.race([this.#carryOut(run), stopped(stop.signal)]).finally(() => {
      if (this.#run === run) this.#run = undefined;
    });
    // Who waits for it hears of it.
    run.outcome.catch(() => {});
    return run;
  }

  async #carryOut(run: Run): Promise<boolean> {
    const { module, wasm } = run.open;
    const { watch } = run;
    const { signal } = run.stop;
    let now = 0;
    const stepAfter = (act: (now: number, random: number) => SignInStep): SignInStep => {
      now = Date.now();
      return ask(module, "PsnClient", () => act(now, Math.random()));
    };
    let tokens: SessionTokens | undefined;
    this.cause = undefined;
    let step = stepAfter((now, random) => wasm.beginSignIn(now, random));
    try {
      for (;;) {
        switch (step) {
          case SignInStep.Authorize:
          case SignInStep.Token: {
            const retryAt = await acquireShared(this.#core, signal, watch);
            if (retryAt !== undefined) {
              step = stepAfter((now) => wasm.signInRefused(retryAt, now));
              break;
            }
            const send = () => this.#send(run.open, signal);
            const { init, answer } = await (watch ? sendWatched(watch, send) : send());
            this.cause = answer instanceof TransportFailure ? plain(answer.cause) : undefined;
            if (answer instanceof TransportFailure) {
              step = stepAfter((now, random) => wasm.signInFailed(answer.kind, now, random));
              break;
            }
            const described = read(answer);
            step = stepAfter((now, random) => {
              const response = responseOf(module, described, init);
              const got = tokensOf(module, described.value);
              return wasm.signInAnswered(response, got, this.#redirectOf(answer, described.value), now, random);
            });
            this.#core.keepBlock();
            if (step === SignInStep.Done) {
              tokens = { ...namedTokens(described.value as Record<string, unknown>), obtainedAt: now };
            }
            break;
          }
          case SignInStep.Queue: {
            const ticket = ask(module, "PsnClient", () => wasm.signInTicket());
            const retryAt = await awaitTurn(this.#core, ticket, signal, watch);
            step = stepAfter((now, random) =>
              retryAt === undefined ? wasm.signInAdmitted(now, random) : wasm.signInRefused(retryAt, now),
            );
            break;
          }
          case SignInStep.Wait: {
            const delay = ask(module, "PsnClient", () => wasm.signInDelay());
            await awaitRetry(this.#core, delay, sleep(delay, signal), watch);
            step = stepAfter((now, random) => wasm.signInWaited(now, random));
            break;
          }
          case SignInStep.Done:
            await this.#save(run, tokens ?? this.#unsaved);
            return true;
          default:
            return false;
        }
      }
    } finally {
      if (!this.#core.hasEnded(run.open)) ask(module, "PsnClient", () => wasm.endSignIn(Date.now()));
      this.#core.queue.pump();
    }
  }

  /** Tokens that the program could not save yet. */
  #unsaved: SessionTokens | undefined;

  /** Offers new tokens to the program, and takes them into use. */
  async #save(run: Run, tokens: SessionTokens | undefined): Promise<void> {
    if (!tokens) return;
    this.#unsaved = tokens;
    const { onTokens } = this.#core.options;
    if (onTokens) {
      const saving = new AbortController();
      run.saving = saving;
      try {
        await runInside(run, () => onTokens({ ...tokens }));
      } finally {
        run.saving = undefined;
        saving.abort();
      }
    }
    if (this.#core.isSignedOut) return;
    this.#unsaved = undefined;
    this.#core.tokens = tokens;
    // A module that was started meanwhile does not know of them.
    if (this.#core.hasEnded(run.open)) this.#core.forgetInstance();
    else ask(run.open.module, "PsnClient", () => run.open.wasm.useTokens());
  }

  #request({ module, wasm }: OpenCore): { url: string; init: RequestInit } {
    const request = ask(module, "PsnClient", () => {
      const request = wasm.signInRequest();
      return request && this.#core.requestOf(request);
    });
    if (!request) throw psnErrorOf(undefined);
    return request;
  }

  async #send(
    open: OpenCore,
    signal: AbortSignalLike,
  ): Promise<{ init: RequestInit; answer: Answer | TransportFailure }> {
    const { url, init } = this.#request(open);
    this.#core.queue.count(Date.now());
    return { init, answer: await this.#core.exchange(url, init, {}, signal) };
  }

  /** Where an answer redirects to: nowhere if it is empty, and nobody knows where if it is `undefined`. */
  #redirectOf({ response }: Answer, value: unknown): string | undefined {
    if (this.#core.options.relay === undefined) {
      const { type, redirected } = response as { type?: unknown; redirected?: unknown };
      // Browsers hide a redirect, and React Native follows it, which it does not tell.
      const isKnown = redirected === false && type !== "opaqueredirect";
      return response.headers?.get?.("location") ?? (isKnown ? "" : undefined);
    }
    const { location } = Object(value) as { location?: unknown };
    return typeof location === "string" ? location : "";
  }
}

/** Rejects when a sign-in is stopped: with the reason, if there is one. */
function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    onAbort(signal, () => reject(signal.reason instanceof PsnError ? signal.reason : new Aborted()));
  });
}

function calledWhileSaving(endpoint: string): PsnError {
  const message =
    "This call was made by onTokens, and would wait for itself: the client uses new tokens only when onTokens has saved " +
    "them. Make the call after onTokens has returned, or with a client of its own: new PsnClient({ tokens }).";
  return new PsnError({ code: "invalid_argument", message, endpoint });
}
