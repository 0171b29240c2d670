// The cabinet's own decisions, without a page.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";

/** A module of the page, as Node can run it. */
async function part(file) {
  const entryPoints = [join(process.env.SITE_FOLDER, "src", file)];
  const { outputFiles } = await build({ entryPoints, bundle: true, format: "esm", write: false, logLevel: "error" });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

test("tiers are those of PSN's table", async () => {
  const { tierOf } = await part("data/tiers.ts");
  const shown = [1, 3, 4, 9, 10].map((tier) => `${tierOf(tier).name}: ${tierOf(tier).levels}`);
  assert.deepEqual(shown, [
    "Bronze 1: 1–99",
    "Bronze 3: 200–299",
    "Silver 1: 300–399",
    "Gold 3: 800–998",
    "Platinum: 999",
  ]);
  assert.equal(tierOf(11), undefined);
});

test("the wait is for PSN's time, or until the oldest of 300 requests is 15 minutes old", async () => {
  const { waitsUntil } = await part("data/waiting.ts");
  assert.equal(waitsUntil({ sent: [] }), 0);
  assert.equal(waitsUntil({ sent: [], blockedUntil: 7000 }), 7000);
  const sent = Array.from({ length: 299 }, (_, index) => 1000 + index);
  assert.equal(waitsUntil({ sent }), 0);
  assert.equal(waitsUntil({ sent: [...sent, 5000] }), 1000 + 900_000);
  assert.equal(waitsUntil({ sent: [...sent, 5000, 5001] }), 1001 + 900_000);
  assert.equal(waitsUntil({ sent: [...sent, 5000], blockedUntil: 2_000_000 }), 2_000_000);
});

test("titles are ordered by what is left, and those without any left come last", async () => {
  const { arrange, EVERYTHING, allPlatforms } = await part("data/arrange.ts");
  const counts = (bronze) => ({ bronze, silver: 0, gold: 0, platinum: 0 });
  const title = (trophyTitleName, left, trophyTitlePlatform = "PS5") => ({
    trophyTitleName,
    trophyTitlePlatform,
    progress: left === 0 ? 100 : 50,
    definedTrophies: counts(9),
    earnedTrophies: counts(9 - left),
    lastUpdatedDateTime: "2024-03-09T18:05:41Z",
  });
  const titles = [title("done", 0), title("Pokémon", 5, "PS5,PSPC"), title("near", 1, "PSVITA,PS4")];
  const names = (wishes) => arrange(titles, { ...EVERYTHING, ...wishes }).map((found) => found.trophyTitleName);
  assert.deepEqual(names({ order: "left" }), ["near", "Pokémon", "done"]);
  assert.deepEqual(names({ search: " MON  poke" }), ["Pokémon"]);
  assert.deepEqual(names({ platform: "PC" }), ["Pokémon"]);
  assert.deepEqual(names({ platform: "PS" }), []);
  assert.deepEqual(allPlatforms(titles), ["PC", "PS4", "PS5", "PSVITA"]);
});

test("a countdown shows minutes and seconds, and ends at none", async () => {
  const { minutes } = await part("format.ts");
  assert.deepEqual([599_001, 60_000, 1, -5].map(minutes), ["10:00", "1:00", "0:01", "0:00"]);
});
