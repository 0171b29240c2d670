// Two accounts side by side, and what can be taken away.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, beforeEach, test } from "node:test";
import { startServers } from "./lib/servers.mjs";
import { choice, close, enter, visit } from "./lib/visit.mjs";

let servers;
let people;
before(async () => {
  servers = await startServers({ simulator: ["--titles", "24", "--rate-limit", "0"] });
  ({ people } = await servers.sim.account());
});
beforeEach(() => servers.sim.mend());
after(async () => {
  await close();
  await servers.stop();
});

/** Signs in, and reads all trophies once. */
async function collect(page, hash) {
  await enter(page);
  await page.goto(`${servers.url}/${hash}`);
  await page.getByRole("button", { name: "Read all trophies" }).click();
}

test("a friend is chosen by name, and each title in common says who is ahead", () =>
  visit(servers.url, async (page) => {
    await collect(page, "#/compare");
    const friends = page.locator(".friends a");
    await friends.first().waitFor();
    const names = await friends.allTextContents();
    assert.deepEqual(names, names.toSorted(new Intl.Collator().compare));
    await friends.filter({ hasText: people.friend.onlineId }).click();
    const cards = page.locator(".card.versus");
    await cards.first().waitFor();
    await page.locator(".loading").waitFor({ state: "detached" });
    assert.equal(await page.locator("h1").textContent(), `Compared with ${people.friend.onlineId}`);
    assert.equal(await cards.count(), 6);
    const leads = (await page.locator(".versus .card-facts").allTextContents()).map((text) => {
      const [, who, by] = /^(You are|TeapotAdmiral is) ahead by (\d+)/.exec(text) ?? [];
      return by === undefined ? 0 : who === "You are" ? Number(by) : -Number(by);
    });
    assert.deepEqual(
      leads,
      leads.toSorted((one, other) => other - one),
    );
    const ahead = await page.locator(".versus-summary tbody tr").first().locator("td").allTextContents();
    assert.deepEqual(ahead.map(Number), [leads.filter((by) => by > 0).length, leads.filter((by) => by < 0).length]);

    // Only what both have was read of the friend.
    const isTheirs = ({ path }) => path.includes(people.friend.accountId) && path.includes("npCommunicationIds");
    const read = (await servers.sim.requests()).filter(isTheirs).map(({ path }) => /NPWR\w+/.exec(path)[0]);
    assert.equal(new Set(read).size, 6);

    await cards.first().locator("a").click();
    const rows = page.locator(".versus-title tbody tr");
    await rows.first().waitFor();
    const firsts = await page.locator(".versus-title .first").count();
    const both = await rows.evaluateAll((all) => all.filter((row) => row.querySelectorAll("time").length === 2).length);
    assert.ok(firsts <= both && both > 0, `${firsts} of ${both}`);
    await page.goBack();
    await cards.first().waitFor();
    await choice(page, "Order").selectOption("Name");
    assert.match(page.url(), /#\/compare\/TeapotAdmiral\?order=name$/);
  }));

test("any online id can be compared with, also one that the account had before", () =>
  visit(servers.url, async (page) => {
    await collect(page, "#/compare");
    await page.getByLabel("Any online id").fill(people.renamed.oldOnlineId);
    await page.getByRole("button", { name: "Compare" }).click();
    await page.locator(".side h2", { hasText: people.renamed.onlineId }).waitFor();
    await page.locator(".versus-summary table").waitFor();
  }));

test("a private account is respected, and nobody is nobody", () =>
  visit(servers.url, async (page) => {
    await collect(page, `#/compare/${people.private.onlineId}`);
    await page.getByRole("heading", { name: `${people.private.onlineId} keeps its trophies private` }).waitFor();
    assert.equal(await page.getByRole("alert").count(), 0);
    await page.getByRole("link", { name: "Somebody else" }).click();
    await page.getByLabel("Any online id").fill("nobody-at-all");
    await page.getByRole("button", { name: "Compare" }).click();
    await page.getByRole("heading", { name: "Nobody is called nobody-at-all" }).waitFor();
  }));

test("a player without a title in common is told so", () =>
  visit(servers.url, async (page) => {
    await collect(page, `#/compare/${people.newcomer.onlineId}`);
    await page.getByRole("heading", { name: "No title in common" }).waitFor();
  }));

test("the collection is saved as CSV and JSON, and the profile as a picture", () =>
  visit(servers.url, async (page) => {
    await collect(page, "#/overview");
    await page.locator(".take-away").waitFor();
    await page.locator(".loading").waitFor({ state: "detached" });
    const take = async (name) => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    };
    const csv = await take("Save as CSV");
    assert.equal(csv.name, "Lampwright-trophies.csv");
    const [header, ...lines] = csv.bytes.toString().trimEnd().split("\r\n");
    assert.match(header, /^\uFEFF.*npCommunicationId.*trophyName/);
    const json = await take("Save as JSON");
    assert.equal(json.name, "Lampwright-trophies.json");
    const { titles } = JSON.parse(json.bytes);
    assert.equal(titles.length, 24);
    assert.equal(lines.length, titles.flatMap(({ trophies }) => trophies).length);
    const png = await take("Save the picture");
    assert.equal(png.name, "Lampwright-trophies.png");
    assert.deepEqual([...png.bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join(""), "PNG");
    assert.deepEqual([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)], [1200, 630]);
    assert.ok(png.bytes.length > 10_000, `${png.bytes.length} bytes`);
  }));
