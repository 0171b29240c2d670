// Every hostile request of the table over real HTTP: it is answered as it should be, and nothing arrives at PSN but what
// may.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createAdaptorServer } from "@hono/node-server";
import * as psn from "psn-api-wasm";
import { check, table } from "../../relay/check.mjs";
import { relays } from "../../relay/relays.mjs";
import { asked, forget, owner, SIM_URL } from "../client/simulated.mjs";

const handler = relays(psn, table.relays, SIM_URL, owner.npsso);
const server = createAdaptorServer({ fetch: handler });
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
after(() => server.close());
const address = { hostname: "127.0.0.1", port: server.address().port };

test("nothing hostile gets through", async (t) => {
  const { requests } = table;
  assert.ok(requests.length >= 150);
  // Signs in, so that the client's own requests are not taken for what a page has caused.
  const headers = { origin: "https://trophies.example" };
  const summary = "/m.np.playstation.com/api/trophy/v1/users/me/trophySummary";
  for (const relay of ["signed", "vouched"]) {
    headers["x-test-relay"] = relay;
    headers["x-user"] = "known";
    const { status } = await handler(new Request(`http://relay.example${summary}`, { headers }));
    assert.equal(status, 200);
  }
  for (const request of requests) await t.test(request.name, () => check(request, address, { asked, forget }));
});
