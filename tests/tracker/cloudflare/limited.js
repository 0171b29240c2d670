// The example with what Cloudflare does and workerd alone does not: an invocation has 50 subrequests.
import { AsyncLocalStorage } from "node:async_hooks";
import worker from "./worker.js";

export { Desk } from "./worker.js";

const LIMIT = 50;
const invocations = new AsyncLocalStorage();
const { fetch } = globalThis;
let most = 0;

globalThis.fetch = (...asked) => {
  const invocation = invocations.getStore();
  invocation.requests += 1;
  most = Math.max(most, invocation.requests);
  if (invocation.requests > LIMIT) throw new Error("Too many subrequests.");
  return fetch(...asked);
};

const limited =
  (handler) =>
  (...given) =>
    invocations.run({ requests: 0 }, () => handler(...given));

export default {
  scheduled: limited(worker.scheduled),
  queue: limited(worker.queue),
  fetch: (request, ...more) =>
    new URL(request.url).pathname === "/most" ? Response.json(most) : worker.fetch(request, ...more),
};
