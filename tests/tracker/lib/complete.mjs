// That a stored collection has all that PSN says.
import assert from "node:assert/strict";
import { loadTrophies } from "psn-api-wasm";

/** Checks all rows of an account, and the trophies of some of its titles. */
export async function assertComplete(client, store, accountId, sample = 1) {
  const kept = await loadTrophies({ store, accountId });
  assert.ok(kept, `nothing is stored of ${accountId}`);
  const listed = await client.getUserTitles(accountId).toArray();
  assert.equal(kept.titles.length, listed.length);
  const byId = new Map(kept.titles.map((title) => [title.npCommunicationId, title]));
  for (const title of listed) {
    const { fetchedAt, ...row } = byId.get(title.npCommunicationId);
    assert.ok(fetchedAt instanceof Date);
    for (const [name, value] of Object.entries(row)) assert.deepEqual(value, title[name], name);
  }
  for (const title of listed.slice(0, sample)) {
    const { trophies } = await client.getTitleTrophiesWithProgress(accountId, title);
    assert.deepEqual((await kept.title(title.npCommunicationId)).trophies, trophies);
  }
}
