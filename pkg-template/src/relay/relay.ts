// `createRelay()`: the module decides, and the host asks with the web's own objects.
import type { RelayCore } from "#module/relay";
import { startable } from "#start/relay";
import type { InstanceLife } from "../start/life.js";
import { startedOf } from "../start/start.js";
import type { RelaySettings } from "./boundary.js";
import { Exchange } from "./exchange.js";
import { readRelayOptions } from "./options.js";
import { checkRequest } from "./page-request.js";
import type { Relay, RelayOptions, RelayResponse } from "./types.js";

/**
 * Makes a relay between web pages and PSN. A page cannot ask PSN itself: PSN sends no CORS headers for signing in and for
 * trophies, and no page may set its cookie or see its redirect. The relay is a function from `Request` to
 * `Promise<Response>`, as Cloudflare Workers, Deno, Bun, Next.js, Hono and others take it. In the page, give its address
 * to `new PsnClient({ relay })`, which asks `<relay>/<PSN host>/<path>`.
 *
 * It has two modes. In *pass-through*, the page holds its own user's tokens, and the relay adds what a browser cannot
 * send. *Signed in*, the relay holds a `PsnClient`, the page sends nothing secret, and only the reads that `allow` names
 * go through.
 *
 * Safe by default: only PSN's own hosts and paths are asked, only GET and POST go through, pages of other origins than
 * the listed ones get 403, no cookie comes or goes, redirects are not followed, bodies and times have limits, and answers
 * are always JSON that no browser takes for a page or a script. Nothing is logged.
 *
 * Every answer has the header `X-Psn-Relay`, also a refusal. An answer without it comes from a server in between.
 *
 * It never throws: with wrong options every request rejects with a `TypeError` that names the option.
 *
 * ```ts
 * // Pass-through: pages of this origin, each with its own user's NPSSO.
 * export default { fetch: createRelay({ allowOrigins: ["https://trophies.example"] }) };
 * ```
 *
 * ```ts
 * // Signed in: pages of this origin show trophies as the owner of the NPSSO sees them.
 * const client = new PsnClient({ npsso: process.env.PSN_NPSSO });
 * const allow = ["getUserTitles", "getTitleTrophies"] as const;
 * export default { fetch: createRelay({ client, allow, allowOrigins: ["https://trophies.example"] }) };
 * ```
 *
 * ```ts
 * // At the page's own origin, at /psn. That origin is listed, too, since browsers send it when they post.
 * const relay = createRelay({ basePath: "/psn", allowOrigins: ["https://trophies.example"] });
 * export const GET = (request: Request) => relay(request);
 * export const POST = GET;
 * ```
 *
 * @param options What it allows; by default no page of another origin.
 */
export function createRelay<Context extends unknown[] = unknown[]>(options?: RelayOptions<Context>): Relay<Context> {
  const relay = new RelayHost(options);
  return async (request, ...context) => await relay.answer(request, context);
}

/** A relay, in whichever instance of the module there is. Making it neither throws nor starts the module. */
class RelayHost {
  readonly #options: RelayOptions = {};
  readonly #problem: unknown;
  readonly #isWrong: boolean = false;
  #opened: Opened | undefined;

  constructor(options: unknown) {
    try {
      this.#options = readRelayOptions(options);
    } catch (problem) {
      this.#problem = problem;
      this.#isWrong = true;
    }
  }

  async answer(request: unknown, context: readonly unknown[]): Promise<RelayResponse> {
    if (this.#isWrong) throw this.#problem;
    const pageRequest = checkRequest(request);
    const { core, life, names } = this.#open();
    const exchange = new Exchange(this.#options, pageRequest, context, life, names);
    let stopListening = () => {};
    const ended = new Promise<never>((_, reject) => {
      stopListening = life.onEnd(() => reject(ENDED));
    });
    try {
      return (await Promise.race([entered(life, () => core.answer(exchange)), ended])) as RelayResponse;
    } catch (thrown) {
      if (thrown !== ENDED) throw thrown;
      exchange.abandon();
      return this.#answerAfterFailure(exchange);
    } finally {
      stopListening();
      exchange.close();
    }
  }

  /** The answer where the instance ended that was to answer: another one makes it. */
  #answerAfterFailure(exchange: Exchange): RelayResponse {
    const { core, life } = this.#open();
    try {
      return core.answerAfterFailure(exchange) as RelayResponse;
    } catch (thrown) {
      life.end();
      throw new Error("The relay's WebAssembly module ended twice over one request.", { cause: thrown });
    }
  }

  /** The relay's half in the module, made anew if the module had to be started again. */
  #open(): Opened {
    const module = startedOf(startable);
    const life = module.life as InstanceLife;
    if (this.#opened?.life === life) return this.#opened;
    try {
      const core = new module.RelayCore(settingsOf(this.#options));
      this.#opened = { core, life, names: module.RelayCore.pageHeaders() };
      return this.#opened;
    } catch (thrown) {
      if (typeof thrown === "string") throw new TypeError(`createRelay(): ${thrown}.`);
      life.end();
      throw thrown;
    }
  }
}

/** A relay's half in an instance of the module. */
interface Opened {
  readonly core: RelayCore;
  readonly life: InstanceLife;
  /** The headers of a page's request that it looks at. */
  readonly names: readonly string[];
}

/** What a request is told whose instance ended. */
const ENDED = {};

/** Calls the instance, which throws only if it ends. */
function entered<T>(life: InstanceLife, call: () => Promise<T>): Promise<T> {
  try {
    return call();
  } catch {
    life.end();
    return new Promise(() => {});
  }
}

/** The options in the form that the module reads. */
function settingsOf(options: RelayOptions): RelaySettings {
  const { client, rateLimit = client !== undefined } = options;
  const { requests = 60, per = 60_000 } = Object(rateLimit) as { requests?: number; per?: number };
  return {
    allowOrigins: [...(options.allowOrigins ?? [])],
    basePath: options.basePath ?? "/",
    methods: [...(options.methods ?? ["GET", "POST"])],
    isSignedIn: client !== undefined,
    allow: options.allow && [...options.allow],
    hasAuthorize: options.authorize !== undefined,
    maxRequestBody: options.maxRequestBody ?? 65_536,
    cache: options.cache ?? 0,
    baseUrl: options.baseUrl === undefined ? undefined : String(options.baseUrl),
    rateLimit: rateLimit === false ? undefined : { requests, per },
  };
}
