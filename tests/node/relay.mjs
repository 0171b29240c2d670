// A relay for tests: as little as its protocol asks of one, over the simulator, and whatever failure a test wants of it.
import { once } from "node:events";
import { createServer } from "node:http";

// Relays mark their answers, so that others' are known.
const JSON_TYPE = { "Content-Type": "application/json", "X-Psn-Relay": "1" };

/**
 * Starts a relay below `/psn`.
 * @param simUrl the simulator that it asks.
 * @param session the access token of its own session; without one, pages bring theirs.
 */
export async function startRelay(simUrl, session) {
  const relay = { requests: [], failures: [] };
  const server = createServer((request, response) => answer(relay, simUrl, session, request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  server.unref();
  relay.url = `http://127.0.0.1:${server.address().port}/psn`;
  /** Makes the next request fail in the relay itself, whatever it is. */
  relay.fail = (code, status, headers) => relay.failures.push({ code, status, headers });
  return relay;
}

async function answer(relay, simUrl, session, request, response) {
  const { method, url, headers } = request;
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  relay.requests.push({ method, url, headers });
  const failure = relay.failures.shift();
  if (failure) {
    const { code, status, headers: more } = failure;
    const said = code === undefined ? "" : JSON.stringify({ error: { code, message: `The relay says ${code}.` } });
    return response.writeHead(status, { ...JSON_TYPE, ...more }).end(said);
  }
  const refused = refusal(request, session);
  if (refused) {
    return response
      .writeHead(403, JSON_TYPE)
      .end(JSON.stringify({ error: { code: "relay_refused", message: refused } }));
  }
  const [, target] = /^\/psn\/(.*)$/.exec(url);
  const authorization = session ? `Bearer ${session}` : headers.authorization;
  const npsso = headers["x-psn-npsso"];
  const isForm = target.includes("/oauth/token");
  const body = method === "POST" ? Buffer.concat(chunks) : undefined;
  const asked = await fetch(`${simUrl}/${target}`, {
    method,
    headers: {
      "Content-Type": isForm ? "application/x-www-form-urlencoded" : (headers["content-type"] ?? "application/json"),
      ...(headers["accept-language"] && { "Accept-Language": headers["accept-language"] }),
      ...(authorization && { Authorization: authorization }),
      ...(npsso && { Cookie: `npsso=${npsso}` }),
    },
    body: isForm ? new URLSearchParams(JSON.parse(body)).toString() : body,
    redirect: "manual",
  });
  if (target.includes("/oauth/authorize") && asked.status === 302) {
    return response.writeHead(200, JSON_TYPE).end(JSON.stringify({ location: asked.headers.get("location") }));
  }
  response.writeHead(asked.status, JSON_TYPE).end(Buffer.from(await asked.arrayBuffer()));
}

/** Why a request is not one of the protocol. */
function refusal({ url, headers }, session) {
  if (!url.startsWith("/psn/")) return "This is not below /psn.";
  if (headers.cookie !== undefined) return "A page cannot send a cookie.";
  if (session && (headers.authorization ?? headers["x-psn-npsso"]) !== undefined) return "The session is the relay's.";
  return undefined;
}

/** Makes the program look as if it ran in the page of that address; without one, in none. */
export function inPage(href) {
  Object.defineProperty(globalThis, "location", { value: href && { href }, configurable: true });
}
