// A client's state: the module's half of it, and what only JavaScript can do for it.

import { start } from "#start/client.js";
import { pageUrl, parseUrl } from "../../../src/javascript/values.js";
import { describe } from "./answer.js";
import { Deadlines } from "./deadlines.js";
import { exchange } from "./exchange.js";
import { allowed, checkOptions } from "./options.js";
import { PsnError, thrown } from "./psn-error.js";
import { RateLimiter } from "./rate-limiter.js";
import { sleep } from "./waiting.js";

const TIMEOUT = 30_000;

const ALLOWED =
  "npsso:text tokens:tokens accessToken:token refreshToken:text onTokens:function language:header fetch:function " +
  "relay:relay baseUrl:url timeout:1.. retry:retry rateLimit:rateLimit signal:signal userAgent:header";
const RETRY = "attempts:1.. baseDelay:0.. maxDelay:0..";

const MISTAKE = { code: "invalid_argument", endpoint: "PsnClient", attempts: 0 };

// The steps of signing in, as the module numbers them.
const AUTHORIZE = 0;
const TOKEN = 1;
const WAIT = 2;
const DONE = 3;

// What the module is told; more of it is in `exchange.js`.
const BEGIN = 0;
const WAITED = 1;

export class Core {
  #options = {};
  #failure;
  #glue;
  #signingIn;
  #tokens;
  #isSignedOut = false;
  #deadlines;
  /** The module's half. */
  wasm;
  queue;

  /** Keeps the options as they are now. Never throws: what is wrong with them, calls reject with. */
  constructor(options) {
    try {
      this.#options = snapshot(options);
      const { tokens, accessToken, refreshToken } = this.#options;
      this.#tokens = tokens ?? ((accessToken ?? refreshToken) ? { accessToken, refreshToken } : undefined);
      this.queue = RateLimiter.queueOf(this.#options.rateLimit);
      this.#deadlines = new Deadlines(this.#options.timeout ?? TIMEOUT);
    } catch (failure) {
      this.#failure = failure;
    }
  }

  get signal() {
    return this.#options.signal;
  }

  /** Makes the module's half, anew if the module had to be started again. Throws what is wrong with the options. */
  open() {
    if (this.#failure) throw this.#failure;
    const glue = start();
    if (this.#glue === glue) return glue;
    checkOptions("PsnClient", allowed(ALLOWED), this.#options);
    const { npsso, relay, baseUrl, retry = {} } = this.#options;
    if (relay !== undefined && baseUrl !== undefined) {
      throw new PsnError({ ...MISTAKE, message: "PsnClient takes relay or baseUrl, but not both." });
    }
    if (retry !== false) checkOptions("PsnClient's retry", allowed(RETRY), retry);
    const { attempts = 3, baseDelay = 500, maxDelay = 30_000 } = retry === false ? { attempts: 1 } : retry;
    try {
      const bare = npsso === undefined ? undefined : glue.checkedNpsso(npsso);
      this.wasm = new glue.ClientCore(bare, this.#tokens, attempts, baseDelay, maxDelay, this.queue.open());
      const base = relay ?? baseUrl;
      if (base !== undefined) this.wasm.sendVia(base, base === relay);
      if (this.#isSignedOut) this.wasm.signOut();
    } catch (failure) {
      throw thrown(failure, "PsnClient");
    }
    this.#glue = glue;
    // One that is under way ends with the module that it was begun in.
    this.#signingIn = undefined;
    return glue;
  }

  /** Sends now what the module made, with what the options add to it. */
  exchange(request, own, signal, now) {
    const { init } = request;
    const { fetch, language, userAgent } = this.#options;
    if (language !== undefined) init.headers["Accept-Language"] = language;
    if (userAgent !== undefined) init.headers["User-Agent"] = userAgent;
    if (own.headerOverrides) Object.assign(init.headers, own.headerOverrides);
    return exchange(fetch, request, this.#deadlines.open(own.timeout, signal, now));
  }

  /** Signs in, once for all who wait for it. Resolves with whether that went well; rejects with what `onTokens` threw. */
  signIn() {
    if (!this.#signingIn) {
      const run = this.#signIn().finally(() => {
        if (this.#signingIn === run) this.#signingIn = undefined;
      });
      this.#signingIn = run;
    }
    return this.#signingIn;
  }

  async #signIn() {
    const { wasm } = this;
    const tell = (event) => wasm.signIn(event, Date.now(), Math.random());
    let step = tell(BEGIN);
    for (;;) {
      switch (step) {
        case AUTHORIZE:
        case TOKEN: {
          const request = wasm.signInRequest();
          const sent = await this.exchange(request, {}, this.signal, Date.now());
          if (sent.broken === undefined) {
            describe(wasm, sent, request.init);
            step = wasm.signInAnswered(sent.value, this.#redirectOf(sent), Date.now(), Math.random());
          } else {
            step = tell(sent.broken);
          }
          break;
        }
        case WAIT:
          await sleep(wasm.signInDelay(), this.signal);
          step = tell(WAITED);
          break;
        case DONE: {
          const tokens = wasm.newTokens();
          await this.#options.onTokens?.({ ...tokens });
          if (!this.#isSignedOut) this.#tokens = tokens;
          // A module that was started meanwhile does not know of them.
          if (this.wasm === wasm) wasm.useTokens();
          else this.#glue = undefined;
          return true;
        }
        default:
          return false;
      }
    }
  }

  /** Where an answer redirects to: nowhere if it is empty, and nobody knows where if it is `undefined`. */
  #redirectOf({ response, value }) {
    if (this.#options.relay === undefined) return response.headers?.get?.("location") ?? undefined;
    return typeof value?.location === "string" ? value.location : "";
  }

  /** A copy of the tokens in use. */
  get tokens() {
    return this.#tokens?.accessToken ? { ...this.#tokens } : undefined;
  }

  /** When the session ends, if that can be told. */
  get sessionExpiresAt() {
    try {
      this.open();
      return this.wasm.sessionExpiresAt();
    } catch {
      // What is wrong, calls reject with.
      return undefined;
    }
  }

  signOut() {
    this.#isSignedOut = true;
    this.#tokens = undefined;
    // Nor does a module that is started again find anything to sign in with.
    for (const secret of ["npsso", "tokens", "accessToken", "refreshToken"]) this.#options[secret] = undefined;
    // One that has not begun, or cannot begin, has told the module of nothing.
    if (!this.wasm) return;
    this.open();
    this.wasm.signOut();
  }
}

function snapshot(options) {
  if (typeof options !== "object" || options === null) return {};
  const copy = { ...options };
  for (const name of ["tokens", "retry"]) {
    if (typeof copy[name] === "object" && copy[name] !== null) copy[name] = { ...copy[name] };
  }
  // The page may get another address later. What is no URL is refused later.
  copy.relay = pageUrl(copy.relay)?.href ?? copy.relay;
  copy.baseUrl = parseUrl(copy.baseUrl)?.href ?? copy.baseUrl;
  return copy;
}
