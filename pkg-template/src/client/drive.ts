// Carrying out a call: the module says what to do next, this does it.

import { Step } from "#enums";
import { Aborted, type AbortSignalLike, anySignal, sleep } from "../abort.js";
import { type Answer, plain, type RequestInit, TooLarge, TransportFailure } from "../http.js";
import { endedModule, PsnError, psnErrorOf } from "../psn-error.js";
import { region } from "../regions.js";
import type { ReplySpec } from "../spec.js";
import type { RequestOptions } from "./arguments.js";
import { type Core, type OpenCore, signedOut } from "./core.js";
import { ask } from "./module.js";
import { read, responseOf } from "./responses.js";
import { acquireShared, awaitTurn } from "./turns.js";

/** What is called. */
export interface Call {
  name: string;
  /** Begins the call in the module, and gives its number. */
  begin(open: OpenCore): number;
  /** What is sent where that is no request of the signed-in account. */
  request?(open: OpenCore): { url: string; init: RequestInit };
  method: string;
  body: string | undefined;
  headers?: object | undefined;
  /** The headers that the service wants, which give way to all others. */
  wantedHeaders?: object | undefined;
  own: RequestOptions;
  reply?: ReplySpec;
  /** What the reading of the answer needs besides. */
  detail?: unknown;
  /** The longest body, in bytes. */
  mostBytes?: number | undefined;
  /** Resolves with the text of the answer rather than its JSON. */
  asText?: boolean;
}

/** Carries out a call. `stop` is a signal besides the caller's and the client's. */
export async function drive(core: Core, call: Call, stop?: AbortSignalLike): Promise<unknown> {
  const open = core.open();
  const { signal, release } = anySignal([call.own.signal, core.options.signal, stop]);
  if (signal?.aborted) throw aborted(call.name, 0, signal.reason);
  const run = new Run(core, open, call, signal);
  try {
    return await run.carryOut();
  } catch (failure) {
    throw run.reason(failure);
  } finally {
    release();
    run.end();
    core.tellOfExpiry();
  }
}

function aborted(endpoint: string, attempts: number, cause: unknown): PsnError {
  return new PsnError({ code: "aborted", message: "The call was cancelled by its signal.", endpoint, attempts, cause });
}

/** One call, step by step. */
class Run {
  #number: number | undefined;
  #attempts = 0;
  /** What led to the failure of the last request. */
  #cause: unknown;
  #value: unknown;

  constructor(
    readonly core: Core,
    readonly open: OpenCore,
    readonly call: Call,
    readonly signal: AbortSignalLike | undefined,
  ) {}

  async carryOut(): Promise<unknown> {
    const { core, open, call, signal } = this;
    const { module, wasm } = open;
    const tell = (act: (number: number, now: number, random: number) => Step): Step =>
      ask(module, call.name, () => act(number, Date.now(), Math.random()));
    const number = call.begin(open);
    this.#number = number;
    let step = tell((call, now, random) => wasm.next(call, now, random));
    for (;;) {
      switch (step) {
        case Step.Send:
        case Step.CheckTitle: {
          const retryAt = await acquireShared(core, signal);
          if (retryAt !== undefined) {
            step = tell((call) => wasm.refused(call, retryAt));
            break;
          }
          // Nothing may come between what the module is told and the next step, which may be a wait that others end.
          const told = await this.#send(number, step === Step.CheckTitle);
          step = told();
          break;
        }
        case Step.SignIn:
          if (!(await core.signIn.wait(open, call.name, signal))) {
            throw ask(module, call.name, () => psnErrorOf(wasm.signInFailure(number)));
          }
          step = tell((call, now, random) => wasm.next(call, now, random));
          break;
        case Step.Queue: {
          const ticket = ask(module, call.name, () => wasm.ticket(number));
          const retryAt = await this.#unlessSignedOut((signal) => awaitTurn(core, ticket, signal));
          step = tell((call, now, random) =>
            retryAt === undefined ? wasm.admitted(call, now, random) : wasm.refused(call, retryAt),
          );
          core.queue.pump();
          break;
        }
        case Step.Wait: {
          const delay = ask(module, call.name, () => wasm.delay(number));
          await this.#unlessSignedOut((signal) => sleep(delay, signal));
          step = tell((call, now, random) => wasm.next(call, now, random));
          break;
        }
        case Step.Done:
          return this.#result();
        default:
          throw ask(module, call.name, () => psnErrorOf(wasm.failure(number), this.#cause));
      }
    }
  }

  /** Waits, until the client signs out: such a wait could last for many minutes. */
  async #unlessSignedOut<T>(wait: (signal: AbortSignalLike | undefined) => Promise<T>): Promise<T> {
    const { signal, release } = anySignal([this.signal, this.core.signedOut]);
    try {
      return await wait(signal);
    } finally {
      release();
    }
  }

  #request(number: number, checksTitle: boolean): { url: string; init: RequestInit } {
    const { core, open, call } = this;
    const url = ask(open.module, call.name, () => open.wasm.url(number));
    const headers = core.headers(open, call.own, call.wantedHeaders);
    if (checksTitle) return { url, init: { method: "GET", headers, body: undefined } };
    const { method, body } = call;
    return { url, init: { method, headers: call.headers ? { ...headers, ...call.headers } : headers, body } };
  }

  /** Sends the request. Resolves with what tells the module how that went, and gives the step after it. */
  async #send(number: number, checksTitle: boolean): Promise<() => Step> {
    const { core, open, call, signal } = this;
    const { module, wasm } = open;
    this.#attempts += 1;
    const { url, init } = call.request?.(open) ?? this.#request(number, checksTitle);
    core.queue.count(Date.now());
    let answer: Answer;
    try {
      answer = await core.exchange(url, init, call.own, signal, call.mostBytes);
    } catch (failure) {
      if (!(failure instanceof TransportFailure)) throw failure;
      this.#cause = plain(failure.cause);
      return () => ask(module, call.name, () => wasm.failed(number, failure.kind, Date.now(), Math.random()));
    }
    // A fetch of the program's may not have looked at it.
    if (signal?.aborted) throw new Aborted();
    this.#cause = undefined;
    const described = read(answer, core.options.relay !== undefined);
    this.#value = call.asText ? answer.text : described.value;
    if (described.isHarmless)
      return () => ask(module, call.name, () => wasm.succeeded(number, described.hasData, Date.now()));
    return () => {
      const step = ask(module, call.name, () => {
        const response = responseOf(module, described, init);
        return wasm.answered(number, response, Date.now(), Math.random());
      });
      core.keepBlock();
      return step;
    };
  }

  #result(): unknown {
    const { call, open } = this;
    if (call.reply?.kind === "nothing") return undefined;
    if (call.reply?.kind !== "region") return this.#value;
    return region(this.#value, call.detail, (npId) => ask(open.module, call.name, () => open.module.regionOf(npId)));
  }

  /** What the call rejects with for what was thrown. */
  reason(failure: unknown): unknown {
    const { core, open, call, signal } = this;
    if (core.hasEnded(open)) return endedModule(call.name, this.#attempts, failureOf(failure, signal));
    if (failure instanceof Aborted) {
      if (core.isSignedOut && !signal?.aborted) return named(signedOut(), call.name, this.#attempts);
      return aborted(call.name, this.#attempts, signal?.reason);
    }
    if (failure instanceof TooLarge) return tooLarge(call, this.#attempts);
    if (failure instanceof PsnError && failure.endpoint === "") return named(failure, call.name, this.#attempts);
    return failure;
  }

  /** Forgets the call in the module, and frees what it held there. */
  end(): void {
    const { core, open, call } = this;
    const number = this.#number;
    if (number !== undefined && !core.hasEnded(open))
      ask(open.module, call.name, () => open.wasm.end(number, Date.now()));
    // What this call stopped or gave back is the next one's.
    core.queue.pump();
  }
}

function failureOf(failure: unknown, signal: AbortSignalLike | undefined): unknown {
  if (failure instanceof Aborted) return signal?.reason;
  return failure instanceof PsnError && failure.code === "internal" ? failure.cause : failure;
}

function tooLarge({ name, mostBytes }: Call, attempts: number): PsnError {
  const message = `PSN's answer is larger than the ${mostBytes} bytes that may be read.`;
  return new PsnError({ code: "invalid_response", message, endpoint: name, attempts });
}

/** A failure of the whole client, as that of a call. */
function named({ code, message, cause, retryAt }: PsnError, endpoint: string, attempts: number): PsnError {
  return new PsnError({ code, message, cause, retryAt, endpoint, attempts });
}
