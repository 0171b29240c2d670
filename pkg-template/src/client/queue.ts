// The queue before a rate limit.

import { Turn, type WaitReason } from "#enums";
import type { RateLimiterCore } from "#module/client";
import { Aborted, type AbortSignalLike, LONGEST_TIMER, onAbort } from "../abort.js";
import { endedModule } from "../psn-error.js";
import { ask, type Client, start } from "./module.js";
import type { RateLimiterState } from "./rate-limiter.js";

/** A limit that another copy of the package has, or a program's own: what a client needs of it. */
export interface SharedLimit {
  /**
   * Waits for the turn of one request, which then counts. Resolves with a time, in milliseconds since 1970, where that
   * would take longer than a call may wait. `onWait` gets until when a wait lasts, and why.
   */
  acquire(signal: AbortSignalLike | undefined, onWait?: (wait: QueueWait) => void): Promise<number | undefined>;
  /** PSN wants no requests until then. */
  block(until: number): void;
}

/** Until when somebody waits, in milliseconds since 1970, and why. */
export interface QueueWait {
  until: number;
  reason: WaitReason;
}

export interface QueueOptions {
  /** No number: no budget. */
  requests?: number | undefined;
  per?: number | undefined;
  maxWait?: number | undefined;
  state?: RateLimiterState | undefined;
  /** What is wrong with the options. */
  failure?: unknown;
}

interface Waiting {
  resolve(retryAt: number | undefined): void;
  reject(reason: unknown): void;
}

/** How many requests are remembered at least, before those are forgotten that no longer count. */
const REMEMBERED = 1000;

export class Queue implements SharedLimit {
  #options: QueueOptions;
  #module: Client | undefined;
  #core: RateLimiterCore | undefined;
  #waiting = new Map<number, Waiting>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  // What the limiter has counted, for a module that is started again.
  #sent: number[];
  #most = REMEMBERED;
  /** Until when PSN wants no requests. */
  blockedUntil: number | undefined;

  constructor(options: QueueOptions) {
    this.#options = options;
    this.#sent = [...(options.state?.sent ?? [])];
    this.blockedUntil = options.state?.blockedUntil;
  }

  /** The module's half, which is made again if the module had to be started again. */
  open(): RateLimiterCore {
    const { requests, per = 0, maxWait, failure } = this.#options;
    if (failure) throw failure;
    const module = start();
    if (this.#core && this.#module === module) return this.#core;
    const core = ask(module, "RateLimiter", () => {
      const made = new module.RateLimiterCore(requests, per, maxWait);
      made.restore(Float64Array.from(this.#sent), this.blockedUntil, Date.now());
      return made;
    });
    this.#module = module;
    this.#core = core;
    this.#rejectAll(new Error("The module was started again."));
    return core;
  }

  /** Remembers a request that is sent now. */
  count(now: number): void {
    if (this.#options.requests === undefined || this.#sent.push(now) < this.#most) return;
    const { per = 0 } = this.#options;
    this.#sent = this.#sent.filter((at) => at + per > now);
    this.#most = Math.max(REMEMBERED, 2 * this.#sent.length);
  }

  /** How many milliseconds from now the last of so many further requests can be sent. */
  timeFor(count: number): number {
    const now = Date.now();
    const blocked = Math.max(0, (this.blockedUntil ?? 0) - now);
    const { requests = Infinity, per = 0 } = this.#options;
    const sent = this.#sent.filter((at) => at + per > now).slice(-requests);
    const waiting = count - (requests - sent.length) - 1;
    if (!(waiting >= 0)) return blocked;
    // The place of each request that was sent, or will be sent now, is free again after `per`.
    const [rounds, place] = [Math.floor(waiting / requests), waiting % requests];
    return Math.max(blocked, (sent[place] ?? now) + per - now + rounds * per);
  }

  /** Remembers until when PSN wants no requests. */
  keepBlock(now: number): void {
    this.blockedUntil = this.#state(now)?.blockedUntil;
  }

  /** Until when the holder of a ticket waits, and why; `undefined` if it does not. */
  waitOf(ticket: number): QueueWait | undefined {
    return this.#askQuietly((core) => {
      const until = core.waitingUntil(ticket);
      return until === undefined ? undefined : { until, reason: core.waitReason(ticket) };
    });
  }

  /** What the limiter has counted. */
  get state(): RateLimiterState {
    try {
      this.open();
      return this.#state(Date.now()) ?? this.#remembered();
    } catch {
      return this.#remembered();
    }
  }

  #remembered(): RateLimiterState {
    const { state = { sent: [] } } = this.#options;
    return { ...state, sent: [...state.sent] };
  }

  #state(now: number): RateLimiterState | undefined {
    return this.#askQuietly((core) => {
      const state = core.state(now);
      const { sent, blockedUntil } = state;
      state.free();
      return blockedUntil === undefined ? { sent: [...sent] } : { sent: [...sent], blockedUntil };
    });
  }

  /** Waits for a ticket's turn. Resolves with a time if that would take too long: when to try again. */
  wait(ticket: number, signal: AbortSignalLike | undefined): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      // It may have been aborted since the last wait ended.
      if (signal?.aborted) {
        this.#leave(ticket);
        reject(new Aborted());
        return;
      }
      const release =
        signal &&
        onAbort(signal, () => {
          this.#waiting.get(ticket)?.reject(new Aborted());
          this.#leave(ticket);
        });
      const settled =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          release?.();
          this.#waiting.delete(ticket);
          settle(value);
        };
      this.#waiting.set(ticket, { resolve: settled(resolve), reject: settled(reject) });
      this.pump();
    });
  }

  async acquire(signal: AbortSignalLike | undefined, onWait?: (wait: QueueWait) => void): Promise<number | undefined> {
    this.open();
    const ticket = this.#ask((core) => core.ticket());
    for (;;) {
      const turn = this.#ask((core) => core.enter(ticket, Date.now()));
      if (turn === Turn.TooLong) return this.#ask((core) => core.retryAt());
      if (turn === Turn.Wait) {
        const coming = this.wait(ticket, signal);
        const wait = onWait && this.waitOf(ticket);
        if (wait) onWait(wait);
        const retryAt = await coming;
        if (retryAt !== undefined) return retryAt;
        // PSN may have stopped all requests since the turn was given.
        if (!this.#ask((core) => core.send(ticket, Date.now()))) continue;
      }
      this.count(Date.now());
      return undefined;
    }
  }

  block(until: number): void {
    this.blockedUntil = until;
    this.open();
    this.#askQuietly((core) => core.block(until, Date.now()));
    this.pump();
  }

  #leave(ticket: number): void {
    this.#askQuietly((core) => core.leave(ticket));
    this.pump();
  }

  /** Lets through whose turn it is, and comes back when the next one's is. */
  pump(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.size === 0) return;
    const now = Date.now();
    const turns = this.#askQuietly((core) => {
      const given = core.turns(now);
      const { admitted, refused, retryAt, nextAt } = given;
      given.free();
      return { admitted, refused, retryAt, nextAt };
    });
    if (!turns) return;
    for (const [index, ticket] of turns.refused.entries()) this.#waiting.get(ticket)?.resolve(turns.retryAt[index]);
    for (const ticket of turns.admitted) this.#waiting.get(ticket)?.resolve(undefined);
    if (turns.nextAt === undefined) return;
    const wait = Math.min(Math.max(turns.nextAt - now, 1), LONGEST_TIMER);
    this.#timer = setTimeout(() => this.pump(), wait);
  }

  /** Asks the module for what is not needed if it has ended. */
  #askQuietly<T>(question: (core: RateLimiterCore) => T): T | undefined {
    try {
      return this.#ask(question);
    } catch {
      return undefined;
    }
  }

  /** Asks the module. If it has ended, so do all who wait for it. The failure is named by the call that asks. */
  #ask<T>(question: (core: RateLimiterCore) => T): T {
    const [module, core] = [this.#module, this.#core];
    if (!module || !core) throw endedModule("", 0, undefined);
    try {
      return ask(module, "", () => question(core));
    } catch (failure) {
      this.#rejectAll(failure);
      throw failure;
    }
  }

  #rejectAll(failure: unknown): void {
    for (const { reject } of [...this.#waiting.values()]) reject(failure);
  }
}
