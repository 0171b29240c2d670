// What a relay does with the web's own objects: it reads requests, asks PSN, and keeps to its limits.

// What the body of an answer is, as the module is told.
const JSON_BODY = 0;
const EMPTY = 1;
const HTML = 2;
const OTHER = 3;
const TOO_LARGE = 4;

// Why an exchange is over before its time.
const TIME_IS_UP = 1;
const PAGE_HAS_GONE = 2;

/** What is read of a request, once: method, URL, and the headers of these names. */
export function factsOf(request, names) {
  const { method, url, headers } = request;
  return [method, url, ...names.map((name) => headers.get(name))];
}

/** One exchange between a page and PSN: it ends when its time is up, and when the page no longer waits. */
export class Exchange {
  #controller = new AbortController();
  #end = () => {};
  #over;
  /** Why it was ended; 0 while it was not. */
  ending = 0;

  constructor(milliseconds, { signal }) {
    this.#over = new Promise((_, reject) => {
      const endAs = (ending) => {
        this.ending ||= ending;
        this.#controller.abort();
        reject(this.#controller.signal.reason);
      };
      const leave = () => endAs(PAGE_HAS_GONE);
      const timer = setTimeout(endAs, milliseconds, TIME_IS_UP);
      signal?.addEventListener("abort", leave);
      this.#end = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", leave);
      };
      if (signal?.aborted) leave();
    });
    this.#over.catch(() => {});
  }

  /** Aborted when the exchange ends early. */
  get signal() {
    return this.#controller.signal;
  }

  /** Settles as the promise does, and rejects when the exchange ends before that. */
  within(promise) {
    return Promise.race([promise, this.#over]);
  }

  /** All is done. */
  close() {
    this.#end();
  }
}

/** Whether the program lets a request through. Only `true` does. */
export async function isAuthorized(authorize, request, context) {
  return (await authorize(request, ...context)) === true;
}

/** Who asks: what the program says, or else the address that the runtime knows. Headers that anyone can send say nothing. */
export async function identify(own, request, context) {
  if (own) return own(request, ...context);
  const [first] = context;
  // Cloudflare writes the header itself, whatever was sent.
  if (request.cf) return request.headers.get("cf-connecting-ip") ?? undefined;
  return (
    first?.remoteAddr?.hostname ??
    first?.requestIP?.(request)?.address ??
    first?.incoming?.socket?.remoteAddress ??
    undefined
  );
}

/** The bytes of a message's body; `undefined` if there are none, `null` if there are more than `most`. */
export async function collect(message, most, signal) {
  const { body } = message;
  if (!body) {
    // A mock may have no stream.
    const bytes = new Uint8Array((await message.arrayBuffer?.()) ?? []);
    return bytes.length > most ? null : bytes.length > 0 ? bytes : undefined;
  }
  const reader = body.getReader();
  const stop = () => void reader.cancel().catch(() => {});
  signal.addEventListener("abort", stop);
  try {
    // Grown by doubling, so that many small pieces take no more room than one large.
    let bytes = new Uint8Array(Math.min(most, 1 << 14));
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length > 0 ? bytes.slice(0, length) : undefined;
      if (length + value.length > most) {
        stop();
        return null;
      }
      if (length + value.length > bytes.length) {
        const larger = new Uint8Array(Math.min(most, Math.max(2 * bytes.length, length + value.length)));
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      bytes.set(value, length);
      length += value.length;
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Asks PSN, following no redirect. Gives status, content, body and the headers of these names. */
export async function send(own, url, method, headers, body, signal, most, names) {
  const init = { method, headers: Object.fromEntries(headers), redirect: "manual", signal };
  if (body) init.body = body;
  const ask = own ?? fetch;
  const response = await ask(url, init);
  const { status } = response;
  const told = names.map((name) => response.headers.get(name));
  if (Number(response.headers.get("content-length")) > most) {
    response.body?.cancel().catch(() => {});
    return [status, TOO_LARGE, undefined, ...told];
  }
  const bytes = await collect(response, most, signal);
  return [status, contentOf(bytes), bytes, ...told];
}

function contentOf(bytes) {
  if (bytes === null) return TOO_LARGE;
  if (bytes === undefined) return EMPTY;
  let text = "";
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    JSON.parse(text);
    return JSON_BODY;
  } catch {
    return /^\s*</.test(text) ? HTML : OTHER;
  }
}

/**
 * Reads by the relay's own client. Gives what `send` gives, or of what failed code, message, status, PSN's number, reference
 * and time.
 */
export async function read(client, url, headers, signal, most) {
  let value;
  try {
    value = await client.call({ url, method: "GET", headers: Object.fromEntries(headers) }, undefined, { signal });
  } catch (failure) {
    if (failure?.name !== "PsnError") throw failure;
    const { code, message, status, psnCode, referenceId, retryAt } = failure;
    return [code, message, status, psnCode, referenceId, retryAt?.getTime()];
  }
  const text = JSON.stringify(value);
  if (text === undefined) return [200, EMPTY];
  const bytes = new TextEncoder().encode(text);
  return bytes.length > most ? [200, TOO_LARGE] : [200, JSON_BODY, bytes];
}
