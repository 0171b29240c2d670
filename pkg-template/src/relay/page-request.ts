// What is read of a page's request, and what a relay was called with instead of one.

/** The parts of a `Request` that are read. */
export interface PageRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  /** Cloudflare's own, which no client can set. */
  readonly cf?: unknown;
}

/** Checks that a relay was called with a `Request`. */
export function checkRequest(request: unknown): PageRequest {
  if (isRequest(request)) return request;
  throw new TypeError(`A relay was called with something else than a Request${hint(request)}.`);
}

function isRequest(value: unknown): value is PageRequest {
  const { method, url, headers } = Object(value) as Partial<PageRequest>;
  return typeof method === "string" && typeof url === "string" && typeof headers?.get === "function";
}

/** What it may be, and what to do then. */
function hint(value: unknown): string {
  const given = Object(value) as Record<string, unknown>;
  if (isRequest(given.request)) return ": pass the `request` of this object";
  const { req, node } = given as { req?: { raw?: unknown }; node?: { req?: unknown } };
  if (isRequest(req)) return ": pass the `req` of this object";
  if (isRequest(req?.raw)) return ": this is Hono's context, so pass `context.req.raw`";
  if (isRequest(given.raw)) return ": pass the `raw` of this object";
  const isNodes = (object: unknown) => {
    const { socket, httpVersion, headers } = Object(object) as Record<string, unknown>;
    return typeof headers === "object" && (typeof httpVersion === "string" || socket !== undefined);
  };
  if (isNodes(node?.req))
    return ": this is an event of h3, as Nitro and Nuxt have it, so pass `toWebRequest(event)` of h3";
  if (isNodes(given) || isNodes(req) || isNodes(given.raw)) {
    return ": this is a request of Node's own http server, as Express has it. Use `getRequestListener(relay)` of @hono/node-server";
  }
  if (given.httpMethod !== undefined || given.requestContext !== undefined) {
    return ": this is an event of AWS Lambda. Use the adapter `handle` of hono/aws-lambda";
  }
  return "";
}
