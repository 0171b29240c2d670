// A relay is asked as before after a trap, which ends an instance of the module.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as psn from "psn-api-wasm";

const RELAY = "https://page.example/psn";
const AUTHORIZE = "/ca.account.sony.com/api/authz/v3/oauth/authorize";
const sent = [];
globalThis.fetch = async (url, init) => {
  sent.push({ url, init });
  const location = "com.scee.psxandroid.scecompcall://redirect/?code=v3.stub";
  return Response.json(url.includes(AUTHORIZE) ? { location } : {});
};

const trap = () => assert.rejects(psn.trapForTest({ accessToken: "token" }), WebAssembly.RuntimeError);
const inPage = (href) => Object.defineProperty(globalThis, "location", { value: { href }, configurable: true });

test("configure's relay stays, in its own form and where the page was", async () => {
  inPage("https://page.example/app/");
  await psn.configure({ relay: "../psn" });
  inPage("https://page.example/app/title/1/");
  await trap();
  assert.equal(await psn.exchangeNpssoForAccessCode("npsso"), "v3.stub");
  const { url, init } = sent.at(-1);
  assert.ok(url.startsWith(RELAY + AUTHORIZE), url);
  assert.deepEqual(init.headers, { "X-Psn-Npsso": "npsso" });
  await psn.configure({});
});

test("a client keeps asking with the relay's session, until it signs out", async () => {
  inPage("https://page.example/app/");
  const client = new psn.PsnClient({ relay: "../psn" });
  await client.getUserTitles("me");
  inPage("https://page.example/app/title/1/");
  await trap();
  await client.getUserTitles("me");
  const [before, after] = sent.slice(-2);
  assert.equal(after.url, before.url);
  assert.ok(after.url.startsWith(RELAY), after.url);
  assert.equal(after.init.headers.Authorization, undefined);
  await client.signOut();
  await trap();
  await assert.rejects(client.getUserTitles("me"), { code: "sign_in_required", message: /signed out/ });
});
