// Signing in, staying signed in or not, and signing out: what is kept, and what is left.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { BLOCKED_NPSSO, EXPIRED_NPSSO, NPSSO, startServers } from "./lib/servers.mjs";
import { allTitles, close, enter, NOTHING, signIn, stored, TROPHIES, visit } from "./lib/visit.mjs";

let servers;
before(async () => {
  servers = await startServers();
});
beforeEach(() => servers.sim.mend());
after(async () => {
  await close();
  await servers.stop();
});

test("nothing is stored unless asked for, and a reload forgets everything", () =>
  visit(servers.url, async (page, context) => {
    await enter(page);
    assert.deepEqual(await stored(page), NOTHING);
    assert.deepEqual(await context.cookies(), []);
    await page.reload();
    await page.getByLabel("Your NPSSO").waitFor();
    assert.equal(await page.getByLabel("Your NPSSO").inputValue(), "");
  }));

test("who ticks it stays signed in, by tokens and not by the NPSSO", () =>
  visit(servers.url, async (page) => {
    await enter(page, { stay: true });
    const { local, ...rest } = await stored(page);
    assert.deepEqual({ local: {}, ...rest }, TROPHIES);
    assert.deepEqual(Object.keys(local).sort(), ["trophy-cabinet.session"]);
    assert.ok(!JSON.stringify(local).includes(NPSSO));
    assert.ok(JSON.parse(local["trophy-cabinet.session"]).tokens.refreshToken);

    await servers.sim.forgetRequests();
    await page.reload();
    await allTitles(page);
    assert.deepEqual(
      (await servers.sim.requests()).filter(({ path }) => path.includes("oauth")),
      [],
    );
  }));

test("a kept session keeps its rate limit: a reload asks PSN nothing while PSN wants no requests", () =>
  visit(servers.url, async (page) => {
    await enter(page, { stay: true });
    await page.goto(`${servers.url}/#/overview`);
    await servers.sim.fault("trophyTitles", "rate_limited", { retryIn: 600 });
    const countdown = page.getByText("PSN's rate limit is reached");
    await page.getByRole("button", { name: "Read all trophies" }).click();
    await countdown.waitFor();
    await servers.sim.forgetRequests();
    await page.reload();
    await countdown.waitFor();
    assert.deepEqual(await servers.sim.requests(), []);
  }));

test("a kept session refreshes, and keeps the new tokens", () =>
  visit(servers.url, async (page) => {
    await enter(page, { stay: true });
    const session = (await stored(page)).local["trophy-cabinet.session"];
    await servers.sim.expireTokens();
    await page.reload();
    await allTitles(page);
    await page.waitForFunction((old) => localStorage["trophy-cabinet.session"] !== old, session);
  }));

test("signing out wipes everything: screen, memory, device", () =>
  visit(servers.url, async (page) => {
    await enter(page, { stay: true });
    await page.getByRole("switch", { name: "Dark" }).click();
    await page.getByLabel("Trophies in").selectOption("Deutsch");
    await allTitles(page);
    await page.getByLabel("Search").fill("a");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("Your NPSSO").waitFor();
    assert.deepEqual(await stored(page), NOTHING);
    assert.equal(await page.locator(".grid .card, .profile").count(), 0);
    await servers.sim.forgetRequests();
    await page.goBack().catch(() => {});
    await page.goto(`${servers.url}/#/title/NPWR00001_00`);
    await page.getByLabel("Your NPSSO").waitFor();
    await enterAgainIsFresh(page);
    assert.deepEqual(await stored(page), NOTHING);
  }));

async function enterAgainIsFresh(page) {
  await page.goto(`${servers.url}/#/`);
  await enter(page);
  assert.equal(await page.getByLabel("Search").inputValue(), "");
}

test("signing out in the middle of a refresh keeps nothing either", () =>
  visit(servers.url, async (page) => {
    await enter(page, { stay: true });
    await servers.sim.expireTokens();
    await servers.sim.fault("oauth/token", "slow", { delay: 2500 });
    const isRefresh = (request) => request.url().includes("oauth/token");
    const begun = page.waitForEvent("request", isRefresh);
    let isOver = false;
    const over = Promise.race(["requestfinished", "requestfailed"].map((event) => page.waitForEvent(event, isRefresh)));
    over.then(() => {
      isOver = true;
    });
    await page.reload();
    await begun;
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    assert.ok(!isOver, "the refresh is under way");
    await page.getByRole("button", { name: "Sign out" }).click();
    await over;
    await page.waitForTimeout(200);
    assert.deepEqual(await stored(page), NOTHING);
  }));

test("the NPSSO goes to the relay alone, in a header, and only for signing in", () =>
  visit(servers.url, async (page) => {
    const sent = [];
    page.on("request", (request) => sent.push(request));
    await enter(page);
    const holding = [];
    for (const request of sent) {
      const all = JSON.stringify([request.url(), await request.allHeaders(), request.postData()]);
      if (all.includes(NPSSO)) holding.push(request);
    }
    assert.equal(holding.length, 1);
    assert.match(holding[0].url(), /\/psn\/ca\.account\.sony\.com\/api\/authz\/v3\/oauth\/authorize\?/);
    assert.ok(!holding[0].url().includes(NPSSO));
    for (const request of sent)
      assert.ok([new URL(servers.url).host, "127.0.0.1"].some((host) => request.url().includes(host)));
  }));

test("all that Sony's page shows may be pasted", () =>
  visit(servers.url, async (page) => {
    await signIn(page, JSON.stringify({ npsso: NPSSO }));
    await allTitles(page);
  }));

test("how the page looks survives a sign-in that fails", () =>
  visit(servers.url, async (page) => {
    await page.getByRole("switch", { name: "Dark" }).click();
    await signIn(page, "hunter2");
    await page.getByRole("alert").waitFor();
    assert.deepEqual((await stored(page)).local, { "trophy-cabinet.theme": '"dark"' });
  }));

for (const [what, npsso, title] of [
  ["an expired NPSSO", EXPIRED_NPSSO, "This NPSSO is not valid any more"],
  ["something else than an NPSSO", "hunter2", "This is not an NPSSO"],
  ["an NPSSO that PSN's edge stops", BLOCKED_NPSSO, "PSN refuses this network"],
]) {
  test(`${what} is explained, and another can be pasted`, () =>
    visit(servers.url, async (page) => {
      await signIn(page, npsso, { stay: true });
      await page.getByRole("alert").getByRole("heading", { name: title }).waitFor();
      assert.deepEqual(await stored(page), NOTHING);
      assert.ok(!(await page.locator("body").textContent()).includes(npsso), "the NPSSO is shown nowhere");
      await page.waitForFunction(() => document.activeElement.id === "npsso");
      await enter(page);
    }));
}

test("a session that PSN ends leads back to the sign-in, which says why", () =>
  visit(servers.url, async (page) => {
    await enter(page, { stay: true });
    await servers.sim.fault("trophyTitles", "status", { status: 401, times: 0 });
    await page.reload();
    await page.getByRole("button", { name: "Sign in again" }).click();
    await page.getByLabel("Your NPSSO").waitFor();
    await page.getByRole("heading", { name: "PSN does not accept this session any more" }).waitFor();
    assert.deepEqual(await stored(page), TROPHIES);
  }));

test("a kept session that is over asks for a new NPSSO", () =>
  visit(servers.url, async (page) => {
    await enter(page, { stay: true });
    await page.evaluate(() => {
      const name = "trophy-cabinet.session";
      const { tokens, profile } = JSON.parse(localStorage[name]);
      const wrong = { ...tokens, refreshToken: "00000000-0000-4000-8000-000000000000" };
      localStorage[name] = JSON.stringify({ tokens: wrong, profile });
    });
    await servers.sim.expireTokens();
    await page.reload();
    await page.getByRole("alert").getByRole("heading", { name: "Your session is over" }).waitFor();
    await page.getByRole("button", { name: "Sign in again" }).click();
    await page.getByLabel("Your NPSSO").waitFor();
    assert.deepEqual(await stored(page), TROPHIES);
  }));
