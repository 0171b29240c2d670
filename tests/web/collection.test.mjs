// The collection: reading it, stopping, going on, what is kept of it and when that is wiped.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { NPSSO, startServers } from "./lib/servers.mjs";
import { allTitles, close, enter, NOTHING, readAll, stored, visit } from "./lib/visit.mjs";

const TITLES = 30;

let servers;
let account;
before(async () => {
  servers = await startServers({ simulator: ["--titles", String(TITLES), "--rate-limit", "0"] });
  account = await servers.sim.account();
});
beforeEach(() => servers.sim.mend());
after(async () => {
  await close();
  await servers.stop();
});

const overview = (page) => page.goto(`${servers.url}/#/overview`);
const trophyRequests = async () =>
  (await servers.sim.requests()).filter(({ path }) => path.includes("npCommunicationIds"));
const total = (page) => page.locator(".totals dt", { hasText: "Trophies" }).locator("..").locator("b").textContent();

test("all trophies are read once, and what is new at the next visit, which shows the rest at once", () =>
  visit(servers.url, async (page) => {
    await enter(page, { stay: true });
    await overview(page);
    await readAll(page);
    const { earnedTrophies } = account.people.owner;
    const earned = Object.values(earnedTrophies).reduce((sum, count) => sum + count, 0);
    assert.equal(await total(page), earned.toLocaleString("en-GB"));

    await servers.sim.forgetRequests();
    await servers.sim.fault("trophy", "slow", { delay: 1000, times: 0 });
    await page.reload();
    await page.locator(".totals").waitFor();
    assert.equal(await total(page), earned.toLocaleString("en-GB"));
    await page.getByText("Looking for new trophies").waitFor();
    await page.getByText("Up to date").waitFor();
    assert.deepEqual(await trophyRequests(), []);
  }));

test("a run that is stopped goes on where it was, also after the page was closed", () =>
  visit(servers.url, async (page) => {
    await enter(page, { stay: true });
    await overview(page);
    await servers.sim.fault("npCommunicationIds", "slow", { delay: 400, times: 0 });
    await servers.sim.forgetRequests();
    await page.getByRole("button", { name: "Read all trophies" }).click();
    await page.getByText(/^[5-9] of \d+ titles$/).waitFor();
    await page.getByText(/\d+ requests · about .* left/).waitFor();
    await page.getByRole("link", { name: "Titles" }).click();
    await page.getByRole("link", { name: /^Reading trophies: \d+ of \d+ titles$/ }).click();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText(/You have stopped reading after \d+ of \d+ titles/).waitFor();
    await page.reload();
    await page.getByText("You have stopped reading.").waitFor();
    await servers.sim.mend();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByText("Up to date").waitFor();
    const asked = (await trophyRequests()).filter(({ status }) => status === 200);
    const again = asked.length - new Set(asked.map(({ path }) => path)).size;
    assert.ok(again < 16, `${again} of ${asked.length} requests were made twice`);
  }));

test("a run that is cut off by a closed page goes on by itself", () =>
  visit(servers.url, async (page) => {
    await enter(page, { stay: true });
    await overview(page);
    await servers.sim.fault("npCommunicationIds", "slow", { delay: 300, times: 0 });
    await page.getByRole("button", { name: "Read all trophies" }).click();
    await page.getByText(/^[5-9] of \d+ titles$/).waitFor();
    await servers.sim.mend();
    await page.reload();
    await page.getByText("Up to date").waitFor();
  }));

test("without a connection everything that is kept is there", () =>
  visit(servers.url, async (page) => {
    await enter(page, { stay: true });
    await overview(page);
    await readAll(page);
    await servers.sim.fault("m.np.playstation.com", "reset", { times: 0 });
    await page.reload();
    await page.locator(".totals").waitFor();
    await page.getByText("This is what your last visit has kept. No connection.").waitFor();
    await page.goto(`${servers.url}/#/`);
    await page.locator(".card").first().waitFor();
    await page.getByText("This is what your last visit has kept.").waitFor();
    await servers.sim.mend();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("This is what your last visit has kept.").waitFor({ state: "detached" });
  }));

test("a pause that PSN wants is waited for with a countdown, and nothing is lost", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    await overview(page);
    await servers.sim.fault("npCommunicationIds", "rate_limited", { retryIn: 4, after: 6 });
    await page.getByRole("button", { name: "Read all trophies" }).click();
    await page.getByText("PSN's rate limit is reached. Reading goes on automatically in").waitFor();
    await page.getByText("Up to date").waitFor();
    assert.equal(await page.getByText("could not be read").count(), 0);
  }));

test("titles that fail are named, and the rest is there", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    await overview(page);
    const [{ npCommunicationId }] = account.titles;
    await servers.sim.fault(npCommunicationId, "status", { status: 400, times: 0 });
    await page.getByRole("button", { name: "Read all trophies" }).click();
    await page.getByText("1 title could not be read").click();
    await page.getByText("PSN did not understand the request").waitFor();
    await page.locator(".totals").waitFor();
  }));

test("no secret is stored with the trophies, and forgetting wipes all of them", () =>
  visit(servers.url, async (page) => {
    await enter(page, { stay: true });
    await overview(page);
    await readAll(page);
    const entries = await page.evaluate(everything);
    assert.ok(entries.length > TITLES, `${entries.length} entries`);
    const { accessToken, refreshToken } = JSON.parse((await stored(page)).local["trophy-cabinet.session"]).tokens;
    const text = JSON.stringify(entries);
    for (const secret of [NPSSO, accessToken, refreshToken]) assert.ok(secret && !text.includes(secret));

    await page.getByRole("button", { name: "Forget everything" }).click();
    await page.getByRole("button", { name: "Forget", exact: true }).click();
    await page.getByRole("button", { name: "Read all trophies" }).waitFor();
    assert.deepEqual((await stored(page)).databases, []);
    await page.reload();
    await page.getByRole("button", { name: "Read all trophies" }).waitFor();
  }));

test("signing out in the middle of a run leaves nothing", () =>
  visit(servers.url, async (page) => {
    await enter(page, { stay: true });
    await overview(page);
    await servers.sim.fault("npCommunicationIds", "slow", { delay: 300, times: 0 });
    await page.getByRole("button", { name: "Read all trophies" }).click();
    await page.getByText(/^[5-9] of \d+ titles$/).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("Your NPSSO").waitFor();
    await page.waitForTimeout(500);
    assert.deepEqual(await stored(page), NOTHING);
  }));

test("a session that is not kept keeps its collection in memory only", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    await overview(page);
    await page.getByText("They are kept in memory only").waitFor();
    await readAll(page);
    await page.locator(".totals").waitFor();
    assert.deepEqual(await stored(page), NOTHING);
  }));

test("accounts do not see each other's trophies", () =>
  visit(servers.url, async (page) => {
    await enter(page, { stay: true });
    await overview(page);
    await readAll(page);
    // PSN ends the session, and so the trophies stay.
    await servers.sim.fault("trophy", "status", { status: 401, times: 0 });
    await page.reload();
    await page.getByRole("button", { name: "Sign in again" }).first().click();
    await page.getByText("Trophies of the last session are kept in this browser.").waitFor();
    await servers.sim.mend();
    await enter(page, { stay: true, npsso: account.people.second.npsso });
    await page.getByRole("button", { name: "Read all trophies" }).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("Your NPSSO").waitFor();
    assert.deepEqual(await stored(page), NOTHING);
  }));

test("the way back leads through the views, and an unknown address says so", () =>
  visit(
    servers.url,
    async (page) => {
      await enter(page);
      await page.getByRole("heading", { name: "Nothing is here" }).waitFor();
      await page.getByRole("link", { name: "All titles" }).click();
      await allTitles(page);
      const current = page.locator(".nav [aria-current=page]");
      assert.equal(await current.textContent(), "Titles");
      await page.getByRole("link", { name: "Overview" }).click();
      await page.getByRole("heading", { name: "Overview" }).waitFor();
      assert.equal(await current.textContent(), "Overview");
      await page.goBack();
      await page.locator(".card").first().waitFor();
      await page.goBack();
      await page.getByRole("heading", { name: "Nothing is here" }).waitFor();
    },
    { hash: "#/toString" },
  ));

/** All that is in the cabinet's database. */
function everything() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("trophy-cabinet");
    opening.onerror = reject;
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction("entries").objectStore("entries").getAll();
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result.map((value) => (typeof value === "string" ? value : new TextDecoder().decode(value))));
      };
    };
  });
}
