// What the cabinet says when something fails, and what can be done then.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { startServers } from "./lib/servers.mjs";
import { allTitles, close, enter, signIn, visit } from "./lib/visit.mjs";

let servers;
let account;
before(async () => {
  servers = await startServers();
  account = await servers.sim.account();
});
beforeEach(() => servers.sim.mend());
after(async () => {
  await close();
  await servers.stop();
});

const TITLES = "trophyTitles";
const message = (page) => page.getByRole("alert").getByRole("heading");

/** The codes that the package declares. */
const CODES = (() => {
  const declarations = readFileSync(
    fileURLToPath(import.meta.resolve("psn-api-wasm")).replace(/\.js$/, ".d.ts"),
    "utf8",
  );
  const [, union] = /\btype PsnErrorCode =([^;]+);/.exec(declarations);
  return [...union.matchAll(/"(\w+)"/g)].map(([, code]) => code);
})();

test("every code of PsnError has words of its own", () =>
  visit(servers.url, async (page) => {
    assert.ok(CODES.length > 20 && CODES.includes("relay_refused"));
    await enter(page);
    const titles = new Map();
    let answer;
    // The relay passes on the codes of its own failures, which is how the page can be given each.
    await page.route("**/npCommunicationIds/**", (route) => route.fulfill(answer));
    for (const code of CODES) {
      const status = code === "rate_limited" ? 429 : 400;
      // PSN's pauses are waited for, unless they do not end.
      answer = { status, headers: { "retry-after": "1" }, json: { error: { code, message: "for people" } } };
      await page.goto(`${servers.url}/#/title/NPWR99${String(CODES.indexOf(code)).padStart(3, "0")}_00`);
      await page.getByText(`code: ${code}`).waitFor({ state: "attached" });
      titles.set(await message(page).textContent(), code);
    }
    // Two of them are a fault of the page, which is all that somebody who looks at it can use.
    assert.equal(titles.size, CODES.length - 1);
  }));

for (const [code, title, match, kind, more] of [
  ["server", "PSN has a problem", TITLES, "status", { status: 503 }],
  ["blocked", "PSN refuses this network", TITLES, "html", { status: 403 }],
  ["invalid_response", "PSN's answer makes no sense", TITLES, "empty"],
  [
    "forbidden_privacy",
    "This is private",
    TITLES,
    "json",
    { status: 403, body: { error: { code: 2240526, message: "Not permitted by access control" } } },
  ],
  ["network", "No connection", TITLES, "reset"],
]) {
  test(`${code}: the message says so, and trying again helps`, () =>
    visit(servers.url, async (page) => {
      await servers.sim.fault(match, kind, { times: 0, ...more });
      await signIn(page);
      await message(page).filter({ hasText: title }).waitFor();
      assert.match(await page.getByRole("alert").locator("pre").textContent(), new RegExp(`code: ${code}\\b`));
      await servers.sim.mend();
      const again = page.getByRole("button", { name: "Try again" });
      if (code === "forbidden_privacy") return assert.equal(await again.count(), 0);
      await again.click();
      await allTitles(page);
      assert.equal(await page.locator(".summary").textContent(), `${account.people.owner.titleCount} titles`);
    }));
}

test("a title that is not there is not found", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    await page.goto(`${servers.url}/#/title/${account.unknownNpCommunicationId}`);
    await message(page).filter({ hasText: "Not found" }).waitFor();
  }));

test("a title without trophies of one's own shows what there is to earn", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    const title = account.titles.findLast(
      ({ playedByOwner, npServiceName }) => !playedByOwner && npServiceName === "trophy2",
    );
    await page.goto(`${servers.url}/#/title/${title.npCommunicationId}`);
    await page.locator(".trophy").first().waitFor();
    assert.equal(await page.locator(".trophy.earned").count(), 0);
  }));

test("a short pause that PSN wants is waited for, with a countdown, and then it goes on by itself", () =>
  visit(servers.url, async (page) => {
    await servers.sim.fault(TITLES, "rate_limited", { retryIn: 4 });
    await signIn(page);
    const notice = page.getByText("PSN's rate limit is reached. Reading goes on automatically in");
    await notice.waitFor();
    const left = async () => Number(/0:0(\d)/.exec(await notice.textContent())[1]);
    const first = await left();
    assert.ok(first > 0 && first <= 5, `${first} seconds`);
    await page.waitForFunction((old) => document.querySelector(".countdown")?.textContent !== old, `0:0${first}`);
    assert.ok((await left()) < first);
    assert.match(await page.getByRole("status").textContent(), /^Waiting for PSN's rate limit until \d\d:\d\d$/);
    await allTitles(page);
    assert.equal(await page.getByRole("alert").count(), 0);
  }));

test("a long pause is told at once, with a countdown and a way to stop waiting", () =>
  visit(servers.url, async (page) => {
    await servers.sim.fault(TITLES, "rate_limited", { retryIn: 600 });
    await signIn(page);
    await page.getByText("PSN's rate limit is reached. Reading goes on automatically in").waitFor();
    assert.match(await page.getByRole("timer").textContent(), /^(10:0\d|9:5\d)$/);
    await page.getByRole("button", { name: "Cancel" }).click();
    await message(page).filter({ hasText: "Stopped" }).waitFor();
  }));

test("loading counts, can be cancelled, and begun again", () =>
  visit(servers.url, async (page) => {
    await servers.sim.fault(TITLES, "slow", { delay: 30_000 });
    await signIn(page);
    await page.getByText("Loading titles…").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await message(page).filter({ hasText: "Stopped" }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.className), "failure");
    await servers.sim.mend();
    await page.getByRole("button", { name: "Try again" }).click();
    await allTitles(page);
  }));

test("signing in can be cancelled", () =>
  visit(servers.url, async (page) => {
    await servers.sim.fault("oauth/authorize", "slow", { delay: 30_000 });
    await signIn(page);
    await page.getByRole("button", { name: "Cancel" }).click();
    await message(page).filter({ hasText: "Stopped" }).waitFor();
    await servers.sim.mend();
    await enter(page);
  }));

test("a relay that was told of another origin refuses, and the page says who can help", async () => {
  const others = await startServers({ origin: "https://elsewhere.example" });
  try {
    await visit(others.url, async (page) => {
      await signIn(page);
      await message(page).filter({ hasText: "The relay does not pass this on" }).waitFor();
    });
  } finally {
    await others.stop();
  }
});
