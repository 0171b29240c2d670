// What something between a page and its relay answers: a framework, a login wall, a host. It is not PSN's word.
// This runs in every runtime, so that nothing here is of one alone; `check-foreign-answers.mjs` judges what it gives.

const HTML = "text/html; charset=utf-8";

/** By its path, what each answers, as seen in the wild: status, type, body, and further headers. */
export const ANSWERS = {
  "/csrf": [403, "text/plain", "Cross-site POST form submissions are forbidden"],
  "/csrf-json": [403, "application/json", '{"message":"Cross-site POST form submissions are forbidden"}'],
  "/method": [405, HTML, "<h1>Method Not Allowed</h1>", { Allow: "GET" }],
  "/size": [413, "text/plain", "Payload Too Large"],
  // For `Basic`, a browser would ask its user first.
  "/login": [401, HTML, "<!doctype html><title>Sign in</title>", { "WWW-Authenticate": "Bearer" }],
  "/login-json": [401, "application/json", '{"error":"unauthorized"}'],
  "/login-redirect": [302, HTML, "", { Location: "/login" }],
  "/data": [
    200,
    "application/json",
    '{"trophyLevel":1,"access_token":"a","location":"com.scee.psxandroid.scecompcall://redirect/?code=v3.a"}',
  ],
  "/app": [200, HTML, "<!doctype html><title>App</title>"],
  "/none": [404, HTML, "<h1>Not found</h1>"],
  "/none-json": [404, "application/json", '{"error":{"message":"Not found","code":404}}'],
  "/crash": [500, HTML, "<h1>Internal Server Error</h1>"],
  "/crash-json": [500, "application/json", '{"statusCode":500,"message":"Server Error"}'],
  "/gateway": [502, HTML, "<h1>Bad Gateway</h1>"],
  "/rate": [429, "text/plain", "Too many requests"],
  "/teapot": [418, "", ""],
};

/** Whether a client signs in through the relay, or reads at once. */
export const CLIENTS = {
  "a client of the relay's session": {},
  "a client with tokens": { accessToken: "token" },
  "a client that signs in": { npsso: "a".repeat(64) },
};

/** Answers a request of Node's server as its path says. */
export function answer(request, response) {
  request.resume();
  const [status, type, body, headers] = ANSWERS[`/${request.url.split("/")[1]}`];
  response.writeHead(status, { ...(type && { "Content-Type": type }), Connection: "close", ...headers }).end(body);
}

/** What a client's call gives whose relay is at `url` and `path`. */
export function askedByClient({ PsnClient, PsnError }, name, url, path) {
  const client = new PsnClient({ ...CLIENTS[name], relay: `${url}${path}`, retry: false });
  return told(client.getUserTrophyProfileSummary("me"), PsnError);
}

/** What a function gives whose relay is there. */
export async function askedByFunction({ configure, getUserTrophyProfileSummary }, url, path) {
  await configure({ relay: `${url}${path}` });
  return told(getUserTrophyProfileSummary({ accessToken: "token" }, "me"), Error);
}

/** All of it, as plain data. */
export async function askedByAll(psn, url) {
  const seen = [];
  for (const path of Object.keys(ANSWERS)) {
    for (const name of Object.keys(CLIENTS)) seen.push({ path, name, ...(await askedByClient(psn, name, url, path)) });
    seen.push({ path, name: "a function", ...(await askedByFunction(psn, url, path)) });
  }
  return seen;
}

function told(call, Expected) {
  return call.then(
    (value) => ({ value }),
    (error) => {
      const { code, status, psnCode, message } = error;
      return { isExpected: error instanceof Expected, code, status, psnCode, message };
    },
  );
}
