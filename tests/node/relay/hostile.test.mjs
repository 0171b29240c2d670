// Every hostile request of the table over real HTTP: it is answered as it should be, and nothing arrives at PSN but what
// may.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as psn from "psn-api-wasm";
import { check, table } from "../../relay/check.mjs";
import { relays } from "../../relay/relays.mjs";
import { asked, forget, owner, SIM_URL } from "../client/simulated.mjs";
import { pageRequest, SUMMARY, served } from "./served.mjs";

const handler = relays(psn, table.relays, SIM_URL, owner.npsso);
const address = new URL(await served(handler));

test("nothing hostile gets through", async (t) => {
  const { requests } = table;
  assert.ok(requests.length >= 150);
  // Signs in, so that the client's own requests are not taken for what a page has caused.
  for (const relay of ["signed", "vouched"]) {
    const { status } = await handler(pageRequest(SUMMARY, { headers: { "x-test-relay": relay, "x-user": "known" } }));
    assert.equal(status, 200);
  }
  for (const request of requests) await t.test(request.name, () => check(request, address, { asked, forget }));
});
