// What `browser/page/main-relay.js` should find out.
import assert from "node:assert/strict";

/** Checks what it shows at an origin that the relays know. */
export function checkKnown({ client, functions, relays }) {
  assert.match(client.accountId, /^\d+$/, JSON.stringify(client));
  assert.ok(client.titles > 100 && client.found > 0, JSON.stringify(client));
  assert.equal(client.unknown.code, "not_found");
  assert.deepEqual(functions, { isRefreshed: true, titles: 3, onlineId: "TeapotAdmiral" });
  assert.equal(relays.accountId, client.accountId);
  assert.equal(relays.friends.code, "relay_refused");
}

/** What browsers say of the two calls that are refused. */
export function isOfPsn(message) {
  return /Failed to load resource: the server responded with a status of 40[34]/.test(message.text());
}
