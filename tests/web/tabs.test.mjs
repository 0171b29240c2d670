// Several tabs: what one of them keeps, ends or wipes, and what that is to the others.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { EXPIRED_NPSSO, startServers } from "./lib/servers.mjs";
import { allTitles, close, enter, NOTHING, readAll, signIn, stored, TROPHIES, visit } from "./lib/visit.mjs";

let servers;
before(async () => {
  servers = await startServers({ simulator: ["--titles", "20", "--rate-limit", "0"] });
});
beforeEach(() => servers.sim.mend());
after(async () => {
  await close();
  await servers.stop();
});

test("signing out in one tab ends the kept session in all", () =>
  visit(servers.url, async (page, context) => {
    await enter(page, { stay: true });
    const other = await context.newPage();
    await other.goto(servers.url);
    await allTitles(other);
    await page.getByRole("button", { name: "Sign out" }).click();
    await other.getByLabel("Your NPSSO").waitFor();
    assert.deepEqual(await stored(other), NOTHING);
  }));

test("one that is not kept is a tab's own", () =>
  visit(servers.url, async (page, context) => {
    await enter(page);
    const other = await context.newPage();
    await other.goto(servers.url);
    await enter(other, { stay: true });
    await other.getByRole("button", { name: "Sign out" }).click();
    await other.getByLabel("Your NPSSO").waitFor();
    assert.equal(await page.getByRole("button", { name: "Sign out" }).count(), 1);
  }));

test("one that is not kept ends without what another tab keeps", () =>
  visit(servers.url, async (page, context) => {
    await enter(page, { stay: true });
    const own = (await stored(page)).local;
    // A session of its own, in a tab that does not know of the kept one.
    const other = await context.newPage();
    await other.goto(servers.url);
    await allTitles(other);
    await page.evaluate(() => localStorage.clear());
    await other.reload();
    await enter(other);
    await page.evaluate((entries) => Object.assign(localStorage, entries), own);
    await other.getByRole("button", { name: "Sign out" }).click();
    await other.getByLabel("Your NPSSO").waitFor();
    assert.deepEqual((await stored(page)).local, own);
    assert.deepEqual((await stored(page)).databases, TROPHIES.databases);
    assert.equal(await page.getByRole("button", { name: "Sign out" }).count(), 1);
  }));

test("a session that PSN ends in one tab leaves the trophies, whatever other tabs there are", () =>
  visit(servers.url, async (page, context) => {
    await enter(page, { stay: true });
    const other = await context.newPage();
    await other.goto(servers.url);
    await allTitles(other);
    await servers.sim.fault("trophyTitles", "status", { status: 401, times: 0 });
    await page.reload();
    await page.getByRole("button", { name: "Sign in again" }).click();
    await other.getByLabel("Your NPSSO").waitFor();
    await servers.sim.mend();
    assert.deepEqual(await stored(other), TROPHIES);
  }));

test("a sign-in that fails leaves alone what another tab keeps", () =>
  visit(servers.url, async (page, context) => {
    await enter(page, { stay: true });
    const { local } = await stored(page);
    const other = await context.newPage();
    await other.goto(servers.url);
    await allTitles(other);
    // It forgets the kept session, and finds it again while it signs in.
    await other.evaluate(() => localStorage.clear());
    await other.reload();
    await other.getByLabel("Your NPSSO").waitFor();
    await other.evaluate((entries) => Object.assign(localStorage, entries), local);
    await signIn(other, EXPIRED_NPSSO, { stay: true });
    await other.getByRole("alert").waitFor();
    // The rate limit is kept when a page is left.
    const { "trophy-cabinet.limit": _, ...rest } = (await stored(other)).local;
    assert.deepEqual(rest, local);
  }));

test("what is forgotten in one tab is forgotten in all", () =>
  visit(servers.url, async (page, context) => {
    await enter(page, { stay: true });
    await page.goto(`${servers.url}/#/overview`);
    await readAll(page);
    const other = await context.newPage();
    await other.goto(`${servers.url}/#/overview`);
    await other.getByText("Up to date").waitFor();
    await page.getByRole("button", { name: "Forget everything" }).click();
    await page.getByRole("button", { name: "Forget", exact: true }).click();
    await other.getByRole("button", { name: "Read all trophies" }).waitFor();
    assert.equal(await other.getByRole("button", { name: "Sign out" }).count(), 1);
  }));
