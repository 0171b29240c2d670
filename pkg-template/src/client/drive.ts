// Carrying out a call: the module says what to do next, this does it.

import { Step } from "#enums";
import { Aborted, type AbortSignalLike, anySignal, type CombinedSignal, sleep } from "../abort.js";
import { type Answer, plain, type RequestInit, TooLarge, TransportFailure } from "../http.js";
import { endedModule, PsnError, psnErrorOf } from "../psn-error.js";
import { region } from "../regions.js";
import type { ReplySpec } from "../spec.js";
import type { RequestOptions } from "./arguments.js";
import { type CallWatch, sendWatched, watchOf } from "./call-watch.js";
import { type Core, type OpenCore, signedOut } from "./core.js";
import { ask } from "./module.js";
import { read, responseOf } from "./responses.js";
import { acquireShared, awaitRetry, awaitTurn } from "./turns.js";

/** What is called. */
export interface Call {
  name: string;
  /** Begins the call in the module, and gives its number; asked for by `ask`. */
  begin(open: OpenCore): number;
  /** What is sent where that is no request of the signed-in account; asked for by `ask`. */
  request?(open: OpenCore): { url: string; init: RequestInit };
  method: string;
  body: string | ArrayBuffer | undefined;
  /** What the body is, if it is no JSON. */
  contentType?: string | undefined;
  headers?: object | undefined;
  /** The headers that the service wants, which give way to all others. */
  wantedHeaders?: object | undefined;
  own: RequestOptions;
  reply?: ReplySpec;
  /** What the reading of the answer needs besides. */
  detail?: unknown;
  /** The longest body, in bytes. */
  mostBytes?: number | undefined;
  /** How the content type of an answer begins that is bytes. */
  resourceTypes?: readonly string[] | undefined;
  /** Resolves with the text of the answer rather than its JSON. */
  asText?: boolean;
}

/** Carries out a call. `stop` is a signal besides the caller's and the client's. Throws what is wrong with the client. */
export function drive(core: Core, call: Call, stop?: AbortSignalLike): Promise<unknown> {
  return new Run(core, call, stop).carryOut();
}

/** One call, step by step. */
class Run {
  readonly #core: Core;
  readonly #call: Call;
  readonly #open: OpenCore;
  readonly #signals: CombinedSignal;
  readonly #watch: CallWatch | undefined;
  /** Its number in the module; `undefined` if the module does not know it. */
  #number: number | undefined;
  #attempts = 0;
  /** The time that the module was told last. */
  #now = 0;
  /** The request that was sent last. */
  #sent: RequestInit | undefined;
  /** What led to the failure of the last request. */
  #cause: unknown;
  #value: unknown;

  constructor(core: Core, call: Call, stop: AbortSignalLike | undefined) {
    this.#core = core;
    this.#call = call;
    this.#open = core.open();
    this.#watch = watchOf(call.own);
    this.#signals = anySignal(call.own.signal, core.options.signal, stop);
  }

  async carryOut(): Promise<unknown> {
    const core = this.#core;
    const call = this.#call;
    const { wasm } = this.#open;
    const { signal } = this.#signals;
    const watch = this.#watch;
    try {
      if (signal?.aborted) throw new Aborted();
      let step = this.#begin();
      const number = this.#number as number;
      for (;;) {
        switch (step) {
          case Step.Send:
          case Step.CheckTitle: {
            const retryAt = core.sharedLimit && (await acquireShared(core, signal, watch));
            if (retryAt !== undefined) {
              step = this.#ask(() => wasm.refused(number, retryAt));
              break;
            }
            const send = () => this.#send(number, step === Step.CheckTitle);
            const answer = await (watch ? sendWatched(watch, send) : send());
            // Nothing may come between this and the next step, which may be a wait that others end.
            step = this.#received(number, answer);
            break;
          }
          case Step.SignIn:
            if (!(await core.signIn.wait(this.#open, call.name, signal, watch))) {
              throw this.#ask(() => psnErrorOf(wasm.signInFailure(number), core.signIn.cause));
            }
            step = this.#ask(() => wasm.next(number, this.#time(), Math.random()));
            break;
          case Step.Queue: {
            const ticket = this.#ask(() => wasm.ticket(number));
            const retryAt = await this.#unlessSignedOut((signal) => awaitTurn(core, ticket, signal, watch));
            step = this.#ask(() =>
              retryAt === undefined
                ? wasm.admitted(number, this.#time(), Math.random())
                : wasm.refused(number, retryAt),
            );
            core.queue.pump();
            break;
          }
          case Step.Wait: {
            const delay = this.#ask(() => wasm.delay(number));
            const slept = this.#unlessSignedOut((signal) => sleep(delay, signal));
            await awaitRetry(core, delay, slept, watch);
            step = this.#ask(() => wasm.next(number, this.#time(), Math.random()));
            break;
          }
          case Step.Done:
            this.#number = undefined;
            return this.#result();
          default:
            throw this.#ask(() => psnErrorOf(wasm.failure(number), this.#cause));
        }
      }
    } catch (failure) {
      throw this.#reason(failure);
    } finally {
      this.#end();
    }
  }

  /** The time, as the module is told it. */
  #time(): number {
    this.#now = Date.now();
    return this.#now;
  }

  /** Asks the module. */
  #ask<T>(question: () => T): T {
    return ask(this.#open.module, this.#call.name, question);
  }

  /** Begins the call in the module. Gives its first step. */
  #begin(): Step {
    return this.#ask(() => {
      this.#number = this.#call.begin(this.#open);
      return this.#open.wasm.next(this.#number, this.#time(), Math.random());
    });
  }

  /** Waits, until the client signs out: such a wait could last for many minutes. */
  async #unlessSignedOut<T>(wait: (signal: AbortSignalLike | undefined) => Promise<T>): Promise<T> {
    const { signal, release } = anySignal(this.#signals.signal, this.#core.signedOut);
    try {
      return await wait(signal);
    } finally {
      release();
    }
  }

  /** The request that is sent now. */
  #request(number: number, checksTitle: boolean): { url: string; init: RequestInit } {
    const core = this.#core;
    const open = this.#open;
    const call = this.#call;
    this.#attempts += 1;
    core.queue.count(this.#now);
    return this.#ask(() => {
      if (call.request) return call.request(open);
      const url = open.wasm.url(number);
      const headers = core.headers(open, call.own, call.wantedHeaders, call.contentType);
      if (checksTitle) return { url, init: { method: "GET", headers, body: undefined } };
      const { method, body } = call;
      return { url, init: { method, headers: call.headers ? { ...headers, ...call.headers } : headers, body } };
    });
  }

  /** Sends the request of this step. */
  #send(number: number, checksTitle: boolean): Promise<Answer | TransportFailure> {
    const { url, init } = this.#request(number, checksTitle);
    this.#sent = init;
    return this.#core.exchange(url, init, this.#call.own, this.#signals.signal, this.#call);
  }

  /** Tells the module what came for a request. Gives the step after it. */
  #received(number: number, answer: Answer | TransportFailure): Step {
    const core = this.#core;
    const { module, wasm } = this.#open;
    if (answer instanceof TransportFailure) {
      this.#cause = plain(answer.cause);
      return this.#ask(() => wasm.failed(number, answer.kind, this.#time(), Math.random()));
    }
    // A fetch of the program's may not have looked at it.
    if (this.#signals.signal?.aborted) throw new Aborted();
    this.#cause = undefined;
    const described = read(answer, core.options.relay !== undefined, this.#call.resourceTypes);
    this.#value = this.#call.asText ? answer.text : described.value;
    if (described.isHarmless) return this.#ask(() => wasm.succeeded(number, described.hasData, this.#time()));
    const step = this.#ask(() => {
      const response = responseOf(module, described, this.#sent as RequestInit);
      return wasm.answered(number, response, this.#time(), Math.random());
    });
    core.keepBlock();
    return step;
  }

  #result(): unknown {
    const { reply, detail } = this.#call;
    if (reply?.kind === "nothing") return undefined;
    if (reply?.kind !== "region") return this.#value;
    return region(this.#value, detail, (npId) => this.#ask(() => this.#open.module.regionOf(npId)));
  }

  /** What the call rejects with for what was thrown. */
  #reason(failure: unknown): unknown {
    const core = this.#core;
    const { name } = this.#call;
    const { signal } = this.#signals;
    if (core.hasEnded(this.#open)) return endedModule(name, this.#attempts, failureOf(failure, signal));
    if (failure instanceof Aborted) {
      if (core.isSignedOut && !signal?.aborted) return named(signedOut(), name, this.#attempts);
      return aborted(name, this.#attempts, signal?.reason);
    }
    if (failure instanceof TooLarge) return tooLarge(this.#call, this.#attempts);
    if (failure instanceof PsnError && failure.endpoint === "") return named(failure, name, this.#attempts);
    return failure;
  }

  /** Forgets the call in the module, and frees what it held there. */
  #end(): void {
    const core = this.#core;
    const open = this.#open;
    const number = this.#number;
    this.#signals.release();
    if (number !== undefined && !core.hasEnded(open)) this.#ask(() => open.wasm.end(number, this.#time()));
    // What this call stopped or gave back is the next one's.
    core.queue.pump();
    core.notifyOfExpiry();
  }
}

function aborted(endpoint: string, attempts: number, cause: unknown): PsnError {
  return new PsnError({ code: "aborted", message: "The call was cancelled by its signal.", endpoint, attempts, cause });
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
