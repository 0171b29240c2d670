// Lists, whatever the server does and whenever they are iterated.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { PsnClient } from "psn-api-wasm";

const unhandled = [];
process.on("unhandledRejection", (reason) => unhandled.push(reason));

const title = (index) => ({ npCommunicationId: `NPWR${index}` });
const indexes = (titles) => titles.map(({ npCommunicationId }) => Number(npCommunicationId.slice(4)));

/** A client of a PSN that answers with this page of titles. */
function clientOf(page) {
  const asked = [];
  const fetch = async (url) => {
    const { searchParams } = new URL(url);
    const [limit, offset] = ["limit", "offset"].map((name) => Number(searchParams.get(name) ?? 0));
    asked.push(offset);
    if (asked.length > 500) throw new Error("this list has no end");
    return Response.json(page({ limit, offset, request: asked.length }));
  };
  return { asked, client: new PsnClient({ accessToken: "token", retry: false, rateLimit: false, fetch }) };
}

/** The page of a list that is in order. */
function pageOf(titles, limit, offset) {
  const trophyTitles = titles.slice(offset, offset + limit);
  const nextOffset = offset + limit < titles.length ? offset + limit : undefined;
  return { trophyTitles, nextOffset, totalItemCount: titles.length };
}

const LIST = Array.from({ length: 95 }, (_, index) => title(index));
const steady = () => clientOf(({ limit, offset }) => pageOf(LIST, limit, offset));

test("toArray gives all items, or so many", async () => {
  const { client, asked } = steady();
  assert.deepEqual(await client.getUserTitles("me", { limit: 10 }).toArray(), LIST);
  asked.length = 0;
  assert.deepEqual(await client.getUserTitles("me", { limit: 10 }).toArray(25), LIST.slice(0, 25));
  assert.deepEqual(asked, [0, 10, 20]);
});

test("take gives so many items, and asks for no page more", async () => {
  const { client, asked } = steady();
  const items = [];
  for await (const item of client.getUserTitles("me", { limit: 10 }).take(20)) items.push(item);
  assert.deepEqual(items, LIST.slice(0, 20));
  assert.deepEqual(asked, [0, 10]);
});

test("take and toArray want a whole number, and ask for nothing without one", async () => {
  const { client, asked } = steady();
  const taken = (list, count) => list.take(count).next();
  for (const count of [Number.NaN, null, {}, "2", -1, 1.5, true, -Infinity]) {
    for (const read of [taken, (list) => list.toArray(count)]) {
      const wrong = { code: "invalid_argument", endpoint: "getUserTitles", message: /takes a whole number from 0/ };
      await assert.rejects(read(client.getUserTitles("me"), count), wrong, String(count));
    }
  }
  await assert.rejects(taken(client.getUserTitles("me"), undefined), { code: "invalid_argument" });
  assert.deepEqual(asked, []);
  const list = client.getUserTitles("me", { limit: 10 });
  assert.deepEqual((await list).trophyTitles, LIST.slice(0, 10));
  await assert.rejects(list.toArray("2"), { code: "invalid_argument" });
  assert.deepEqual(await list.toArray(2), LIST.slice(0, 2));
  assert.deepEqual(await list.toArray(Infinity), LIST);
  assert.deepEqual(await list.toArray(0), []);
  assert.deepEqual(unhandled, []);
});

for (const page of [{}, { message: "maintenance" }, { trophyTitles: null }, { trophyTitles: { 0: title(0) } }]) {
  test(`a page without its list is the answer's fault: ${JSON.stringify(page)}`, async () => {
    const wrong = { code: "invalid_response", endpoint: "getUserTitles", message: /PSN's answer .*\btrophyTitles\b/ };
    const { client: never } = clientOf(() => page);
    await assert.rejects(never.getUserTitles("me"), wrong);
    await assert.rejects(never.getUserTitles("me").toArray(), wrong);
    await assert.rejects(never.getUserTitles("me").pages().next(), wrong);

    const { client } = clientOf(({ limit, offset }) => (offset === 20 ? page : pageOf(LIST, limit, offset)));
    const given = [];
    await assert.rejects(async () => {
      for await (const item of client.getUserTitles("me", { limit: 10 })) given.push(item);
    }, wrong);
    assert.deepEqual(given, LIST.slice(0, 20));
  });
}

test("an empty page leads on where it says so, and does not end the list without a word", async () => {
  const hidden = clientOf(({ limit, offset }) => {
    const page = pageOf(LIST, limit, offset);
    return offset === 20 ? { ...page, trophyTitles: [] } : page;
  });
  const shown = [...LIST.slice(0, 20), ...LIST.slice(30)];
  assert.deepEqual(await hidden.client.getUserTitles("me", { limit: 10 }).toArray(), shown);

  const broken = clientOf(({ limit, offset }) =>
    offset === 20 ? { trophyTitles: [], nextOffset: 20 } : pageOf(LIST, limit, offset),
  );
  const wrong = { code: "invalid_response", message: /answer/ };
  await assert.rejects(broken.client.getUserTitles("me", { limit: 10 }).toArray(), wrong);
  const endless = clientOf(({ offset }) => ({ trophyTitles: [], nextOffset: offset + 10, totalItemCount: 1e9 }));
  await assert.rejects(endless.client.getUserTitles("me", { limit: 10 }).toArray(), wrong);
});

test("a list that fails before it is iterated tells whoever iterates, and nobody else", async () => {
  const client = new PsnClient({
    accessToken: "token",
    retry: false,
    fetch: async () => Response.json({}, { status: 500 }),
  });
  const list = client.getUserTitles("me");
  await setTimeout(20);
  await assert.rejects(async () => {
    for await (const _ of list);
  });
  await assert.rejects(client.getUserTitles("me").toArray());
  await setTimeout(20);
  assert.deepEqual(unhandled, []);
});

test("a title that moves to the front while pages are read is not lost, and comes once", async () => {
  for (const moment of [2, 5, 10]) {
    const titles = [...LIST];
    const { client } = clientOf(({ limit, offset, request }) => {
      // The last title is played: it is the first one now.
      if (request === moment) titles.unshift(titles.pop());
      return pageOf(titles, limit, offset);
    });
    const seen = indexes(await client.getUserTitles("me", { limit: 10 }).toArray());
    assert.deepEqual(
      seen.toSorted((one, other) => one - other),
      indexes(LIST),
      `it moved at request ${moment}`,
    );
  }
});

test("a server that ignores the offset comes to an end, which is the answer's fault", async () => {
  const page = ({ offset }) => ({ trophyTitles: LIST.slice(0, 2), nextOffset: offset + 2, totalItemCount: 1e9 });
  const { client } = clientOf(page);
  const items = [];
  await assert.rejects(
    async () => {
      for await (const item of client.getUserTitles("me")) items.push(item);
    },
    { code: "invalid_response", message: /answer/ },
  );
  assert.deepEqual(items, LIST.slice(0, 2));
});

for (const nextOffset of [-1, 3e9, "abc", {}, 1e300]) {
  test(`an offset that cannot be one is the answer's fault: ${JSON.stringify(nextOffset)}`, async () => {
    const { client } = clientOf(() => ({ trophyTitles: LIST, nextOffset, totalItemCount: 10_000 }));
    await assert.rejects(client.getUserTitles("me").toArray(), { code: "invalid_response", message: /answer/ });
  });
}

test("trophies without their group, from a server that ignores the offset, come to an end", async () => {
  let asked = 0;
  const fetch = async () => {
    asked += 1;
    assert.ok(asked < 50, "it asks for ever");
    return Response.json({ trophies: [{ trophyId: 1, earned: true }, { trophyId: 2 }], nextOffset: 2 * asked });
  };
  const client = new PsnClient({ accessToken: "token", fetch });
  const title = { npCommunicationId: "NPWR20188_00", npServiceName: "trophy" };
  const list = client.getUserTrophiesEarnedForTitle("me", title, "all");
  const came = [];
  await assert.rejects(
    async () => {
      for await (const { trophyId } of list) came.push(trophyId);
    },
    { code: "invalid_response" },
  );
  assert.deepEqual(came, [1, 2]);
});
