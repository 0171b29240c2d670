// Signing in through a relay by JSON, which frameworks let through that refuse forms from other origins.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asked, forget, owner } from "../client/simulated.mjs";
import { AUTHORIZE, asks, relayed, TOKEN } from "./served.mjs";

const relay = relayed();
const json = (value, headers) => ({
  method: "POST",
  body: JSON.stringify(value),
  headers: { "content-type": "application/json", ...headers },
});

test("an NPSSO in a JSON body becomes PSN's cookie, and a JSON body PSN's form", async () => {
  await forget();
  const { status, body, headers } = await asks(relay, AUTHORIZE, json({ npsso: owner.npsso }));
  assert.deepEqual([status, headers.get("x-psn-relay")], [200, "1"]);
  const code = new URLSearchParams(body.location.split("?")[1]).get("code");
  const fields = {
    code,
    redirect_uri: "com.scee.psxandroid.scecompcall://redirect",
    grant_type: "authorization_code",
    token_format: "jwt",
  };
  const app = "Basic MDk1MTUxNTktNzIzNy00MzcwLTliNDAtMzgwNmU2N2MwODkxOnVjUGprYTV0bnRCMktxc1A=";
  const tokens = await asks(relay, TOKEN, json(fields, { authorization: app }));
  assert.equal(tokens.status, 200, tokens.text);
  assert.ok(tokens.body.access_token);
  const [authorize, token] = await asked();
  assert.deepEqual([authorize.method, authorize.headers.cookie], ["GET", `npsso=${owner.npsso}`]);
  assert.ok(!authorize.body);
  assert.equal(token.headers["content-type"], "application/x-www-form-urlencoded");
  const refresh = { refresh_token: tokens.body.refresh_token, grant_type: "refresh_token", token_format: "jwt" };
  const more = { ...refresh, scope: "psn:mobile.v2.core psn:clientapp" };
  const refreshed = await asks(relay, TOKEN, json(more, { authorization: app }));
  assert.ok(refreshed.body.access_token, refreshed.text);
});

test("no other body is taken, and nothing of it is repeated", async () => {
  await forget();
  for (const [target, value] of [
    [AUTHORIZE, { npsso: "s3cret;" }],
    [AUTHORIZE, { npsso: 5 }],
    [AUTHORIZE, { npsso: "s3cret", more: "s3cret" }],
    [AUTHORIZE, ["s3cret"]],
    [AUTHORIZE, null],
    [TOKEN, { code: { s3cret: 1 } }],
    [TOKEN, {}],
  ]) {
    const { status, body, text } = await asks(relay, target, json(value));
    assert.deepEqual([status, body.error.code], [400, "relay_refused"], text);
    assert.ok(!text.includes("s3cret"));
  }
  assert.equal((await asked()).length, 0);
});
