// A program that is killed at any moment loses nothing: the next run goes on.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { syncTrophies } from "psn-api-wasm";
import { fileStore } from "./file-store.mjs";
import { asked, assertSame, control, facts, forget, fresh, SIM_URL } from "./synced.mjs";

const program = fileURLToPath(new URL("./killed.mjs", import.meta.url));
const played = facts.titles.filter((title) => title.playedByOwner).length;
const ROUNDS = Number(process.env.KILLS ?? 40);

test(`${ROUNDS} runs that are killed, and then one that is complete`, async () => {
  const { client } = await fresh();
  const folder = await mkdtemp(join(tmpdir(), "psn-killed-"));
  try {
    await forget();
    let kills = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const child = spawn(process.execPath, [program, SIM_URL, folder], { stdio: ["ignore", "pipe", "inherit"] });
      const exit = once(child, "exit");
      // It says when it begins; it is killed some milliseconds later.
      await once(child.stdout, "data");
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
      child.kill("SIGKILL");
      const [, signal] = await exit;
      if (signal) kills += 1;
    }
    assert.ok(kills > 0);
    const store = fileStore(folder);
    const collection = await syncTrophies(client, "me", { store });
    assert.equal(collection.isComplete, true);
    const earned = (await asked("trophyGroups/all/trophies")).filter(({ path }) => path.includes("/users/"));
    // Up to eight titles are under way when a run is killed.
    assert.ok(earned.length <= played + 8 * kills, `${earned.length} of ${played} titles, ${kills} kills`);
    await assertSame(client, collection, 5);
    await control("DELETE", "requests");
    await syncTrophies(client, "me", { store });
    assert.equal((await asked()).length, 2);
  } finally {
    await rm(folder, { recursive: true });
  }
});
