// Nothing that a program may log of an error, a client or a limiter shows a secret.
import assert from "node:assert/strict";
import { Console } from "node:console";
import { Writable } from "node:stream";
import { test } from "node:test";
import { inspect } from "node:util";
import { PsnClient, RateLimiter } from "psn-api-wasm";
import { callMethod, METHODS } from "./methods.mjs";
import { asked, clientWith, fault, forget, owner, rejection, signedIn } from "./simulated.mjs";

/** What a console writes of a value. */
function logged(value) {
  let text = "";
  const stdout = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  new Console({ stdout }).log(value);
  return text;
}

/** All that a program may log of a value. */
function shown(value) {
  const texts = [String(value), logged(value), inspect(value, { showHidden: true, depth: 10, getters: false })];
  texts.push(JSON.stringify(value) ?? "", JSON.stringify({ ...value }));
  for (let error = value; error instanceof Error; error = error.cause) {
    texts.push(error.message, error.stack, String(error), JSON.stringify(error));
    for (const name of Reflect.ownKeys(error)) texts.push(inspect(error[name], { showHidden: true }));
  }
  return texts.join("\n");
}

/** The secrets that were ever sent or given: of requests, of tokens, of the NPSSOs. */
async function secretsOf(clients) {
  const secrets = new Set();
  for (const { tokens } of clients) {
    for (const name of ["accessToken", "refreshToken", "idToken"]) secrets.add(tokens?.[name]);
  }
  for (const { headers, body } of await asked()) {
    secrets.add(/^Bearer (.*)/.exec(headers.authorization ?? "")?.[1]);
    secrets.add(/npsso=(.*)/.exec(headers.cookie ?? "")?.[1]);
    for (const [, value] of (body ?? "").matchAll(/(?:code|refresh_token)=([^&]+)/g))
      secrets.add(decodeURIComponent(value));
  }
  secrets.delete(undefined);
  return [...secrets];
}

function assertSafe(value, secrets) {
  const text = shown(value);
  for (const secret of secrets) assert.ok(!text.includes(secret), `${secret.slice(0, 12)}… is shown by ${text}`);
}

const FAULTS = [
  ["status", { status: 401 }],
  ["status", { status: 400 }],
  ["status", { status: 503 }],
  ["html", { status: 403 }],
  ["empty", { status: 200 }],
  ["json", { status: 200, body: { error: { message: "no", code: 1 } } }],
  ["rate_limited", { retryIn: 600 }],
  ["cut", {}],
  ["reset", {}],
  ["slow", { delay: 60_000 }],
];

test("the errors of every fault, of every method and of the sign-in, and the client and the limiter after it", async () => {
  for (const [kind, more] of FAULTS) {
    const rateLimit = new RateLimiter({ maxWait: 0 });
    const client = await signedIn({ rateLimit, timeout: 100, retry: { attempts: 2, baseDelay: 1 } });
    const starting = clientWith({ timeout: 100, retry: false });
    const other = clientWith({ tokens: client.tokens, npsso: undefined, timeout: 100, retry: false });
    await fault("", kind, { times: 0, ...more });
    const calls = Object.keys(METHODS).map((name) => callMethod(client, name));
    const settled = await Promise.allSettled([...calls, starting.getUserTitles("me"), other.getUserTitles("me")]);
    const reasons = settled.map(({ reason }) => reason).filter(Boolean);
    assert.ok(reasons.length > 10, kind);
    const secrets = [...(await secretsOf([client, starting, other])), owner.npsso];
    await forget();
    assert.ok(secrets.length >= 4, "the NPSSO and three tokens at least");
    for (const value of [...reasons, client, starting, rateLimit]) assertSafe(value, secrets);
  }
});

test("an access code that PSN refuses, and answers that repeat what was sent", async () => {
  const codes = [];
  const client = clientWith({
    retry: false,
    fetch: async (url, init) => {
      if (!url.includes("oauth/token")) return fetch(url, init);
      codes.push(decodeURIComponent(/code=([^&]+)/.exec(init.body)[1]));
      throw new Error(`No match for request ${JSON.stringify({ url, ...init })}`, { cause: new Error(init.body) });
    },
  });
  const error = await rejection(client.getUserTitles("me"));
  assert.equal(codes.length, 1);
  assertSafe(error, [...codes, owner.npsso]);
  assertSafe(client, [...codes, owner.npsso]);
});

test("a fetch that repeats the request in what it throws", async () => {
  const { tokens } = await signedIn();
  const secrets = [tokens.accessToken, tokens.refreshToken, tokens.idToken, owner.npsso];
  for (const fail of [
    (text) => new Error(text),
    (text) => new TypeError("fetch failed", { cause: new Error(text) }),
    (text) => Object.freeze(new Error(text)),
    (text) => Object.assign(new Error("no"), { config: text }),
    (text) => text,
  ]) {
    const throwing = async (url, init) => {
      throw fail(JSON.stringify({ url, ...init }));
    };
    for (const options of [
      { npsso: owner.npsso },
      { tokens },
      { tokens: { ...tokens, accessToken: "", expiresIn: 0, obtainedAt: 1 } },
    ]) {
      const client = new PsnClient({ fetch: throwing, retry: false, ...options });
      for (const [name] of Object.entries(METHODS)) {
        const [{ reason }] = await Promise.allSettled([callMethod(client, name)]);
        assertSafe(reason, secrets);
      }
    }
  }
});

test("options that hold a secret in the wrong place", async () => {
  const SECRET = "tOpSeCrEt".repeat(8).slice(0, 64);
  for (const call of [
    () => new PsnClient({ npsso: `${SECRET}!` }).getUserTitles("me"),
    () => new PsnClient({ npsso: { SECRET } }).getUserTitles("me"),
    () => new PsnClient({ tokens: SECRET }).getUserTitles("me"),
    () => new PsnClient({ tokens: { refreshToken: SECRET, accessToken: 5 } }).getUserTitles("me"),
    () => new PsnClient({ accessToken: [SECRET] }).getUserTitles("me"),
    () => new PsnClient({ relay: `http://user:${SECRET}@127.0.0.1` }).getUserTitles("me"),
    () => new PsnClient({ accessToken: `${SECRET}\n` }).getUserTitles("me"),
    () => new PsnClient({ accessToken: `${SECRET}€` }).getUserTitles("me"),
    () => clientWith().getUserTitles({ accessToken: SECRET }, "me"),
    () => clientWith().getTitleTrophies({ accessToken: SECRET }, "all"),
    () => clientWith().getUserTitles("me", SECRET),
    () => clientWith().call({ url: `https://example.com/?token=${SECRET}` }),
  ]) {
    assertSafe(await rejection(call()), [SECRET]);
  }
});

test("what onTokens throws is the program's own", async () => {
  const own = new Error("mine");
  const client = clientWith({
    onTokens: () => {
      throw own;
    },
  });
  await assert.rejects(client.getUserTitles("me"), (reason) => reason === own);
  assertSafe(client, [owner.npsso]);
});

test("an answer that repeats the request in what it says", async () => {
  const { tokens } = await signedIn();
  const secrets = [tokens.accessToken, tokens.refreshToken, owner.npsso];
  const repeating = async (_url, { headers, body }) => {
    const said = JSON.stringify({ headers, body });
    return Response.json(
      { error: { message: said, referenceId: said, code: 5 }, error_description: said },
      { status: 400 },
    );
  };
  const unsigned = { ...tokens, accessToken: "unused", expiresIn: 0, obtainedAt: 1 };
  for (const options of [{ npsso: owner.npsso }, { tokens }, { tokens: unsigned }]) {
    const client = new PsnClient({ fetch: repeating, retry: false, ...options });
    for (const name of Object.keys(METHODS)) assertSafe(await rejection(callMethod(client, name)), secrets);
  }
});
