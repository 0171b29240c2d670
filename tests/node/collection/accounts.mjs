// Made-up accounts, and a client whose `fetch` answers for one. The same seed makes the same account.
import { PsnClient } from "psn-api-wasm";

/** A number from 0 up to `end`, and whether something happens once in so many times. */
export function randomOf(seed) {
  let state = seed >>> 0;
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end) => Math.floor(next() * end);
  return { below, oneIn: (times) => below(times) === 0, pick: (list) => list[below(list.length)] };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const GRADES = ["bronze", "bronze", "bronze", "bronze", "silver", "gold"];
const PLATFORMS = ["PS5", "PS5", "PS4", "PS4", "PS3", "PSVITA", "PS3,PSVITA,PS4", "PS5,PSPC"];
const TEXTS = [
  "Find every lantern",
  'Say "please", twice',
  "=1+1",
  "@home",
  "-5 °C",
  "Überall, jederzeit",
  "two\nlines",
  "",
];
const isoOf = (time) => new Date(time).toISOString().replace(".000Z", "Z");

/** What PSN says of an account: the titles, each with the list of its trophies and that of what is earned. */
export function accountOf(
  seed,
  { titles = 20, trophies = 20, isOdd = true, accountId = `10000000000000${1000 + seed}` } = {},
) {
  const random = randomOf(seed);
  const played = Array.from({ length: titles }, (_, number) => titleOf(number, trophies, isOdd, random));
  const earnedTrophies = sum(played.map(({ title }) => title.earnedTrophies));
  return {
    accountId,
    played,
    summary: { accountId, trophyLevel: 1 + random.below(500), progress: 0, tier: 1, earnedTrophies },
  };
}

function titleOf(number, most, isOdd, { below, oneIn, pick }) {
  const odd = (times) => isOdd && oneIn(times);
  const platform = odd(15) ? pick(["PS6", "PS4,PS4"]) : pick(PLATFORMS);
  const isPs5 = platform.startsWith("PS5");
  const began = Date.UTC(2009, 0) + below(5600) * DAY + below(86_400) * 1000;
  const span = oneIn(20) ? 2000 * DAY : HOUR + below(40 * 24) * HOUR;
  const share = pick([0, 100, 100, 20, 40, 60, 80, 95]);
  const count = Math.ceil(most / 2) + below(most + 1);
  const groups = oneIn(4) ? 2 : 1;
  const defined = [];
  const earned = [];
  for (let trophyId = 0; trophyId < count; trophyId++) {
    const trophyType = trophyId === 0 && count > 10 ? "platinum" : odd(60) ? "wooden" : pick(GRADES);
    const isEarned = below(100) < share;
    const tenths = 1 + Math.floor((below(900) * below(900)) / 900);
    const steps = isPs5 && oneIn(5) ? 2 + below(200) : undefined;
    const trophyHidden = oneIn(4);
    defined.push({
      trophyId,
      trophyHidden,
      trophyType,
      trophyName: `${pick(TEXTS)} ${trophyId}`,
      trophyDetail: pick(TEXTS),
      trophyIconUrl: `https://image.example/${number}/${trophyId}.png`,
      trophyGroupId: groups > 1 && trophyId > count * 0.7 ? "001" : "default",
      ...(steps ? { trophyProgressTargetValue: `${steps}` } : {}),
    });
    earned.push({
      trophyId,
      trophyHidden,
      trophyType,
      earned: isEarned,
      ...(isEarned && !odd(20) ? { earnedDateTime: isoOf(began + below(span / 1000) * 1000) } : {}),
      ...(steps && !isEarned ? { progress: `${below(steps)}` } : {}),
      ...(odd(25) ? {} : { trophyRare: tenths <= 50 ? 0 : tenths <= 150 ? 1 : tenths <= 500 ? 2 : 3 }),
      ...(odd(25) ? {} : { trophyEarnedRate: (tenths / 10).toFixed(1) }),
    });
  }
  const last = earned
    .map((trophy) => trophy.earnedDateTime ?? "")
    .sort()
    .at(-1);
  const title = {
    npServiceName: isPs5 ? "trophy2" : "trophy",
    npCommunicationId: `NPWR${String((number * 37) % 100_000).padStart(5, "0")}_00`,
    trophySetVersion: pick(["01.00", "01.02", "01.44"]),
    trophyTitleName: `${pick(["Harbour", "The Quiet, Old Town", '"Lantern"', "+1"])} ${number}`,
    trophyTitleIconUrl: `https://image.example/${number}.png`,
    trophyTitlePlatform: platform,
    hasTrophyGroups: false,
    definedTrophies: countsOf(defined),
    progress: Math.floor((earned.filter((trophy) => trophy.earned).length * 100) / count),
    earnedTrophies: countsOf(earned.filter((trophy) => trophy.earned)),
    hiddenFlag: oneIn(40),
    lastUpdatedDateTime: last || isoOf(began),
  };
  return { title, defined, earned };
}

const NONE = { bronze: 0, silver: 0, gold: 0, platinum: 0 };

function countsOf(trophies) {
  const counts = { ...NONE };
  for (const { trophyType } of trophies) if (trophyType in counts) counts[trophyType] += 1;
  return counts;
}

const sum = (all) =>
  Object.fromEntries(
    Object.keys(NONE).map((grade) => [grade, all.reduce((total, counts) => total + counts[grade], 0)]),
  );

/** A client for which PSN has this account. */
export function clientOf(account, Client = PsnClient) {
  const byId = new Map(account.played.map((played) => [played.title.npCommunicationId, played]));
  const list = (trophies) => ({
    trophySetVersion: "01.00",
    hasTrophyGroups: false,
    trophies,
    totalItemCount: trophies.length,
  });
  const fetch = async (url) => {
    const { pathname, searchParams } = new URL(url);
    const { defined, earned, title } = byId.get(/NPWR\d+_00/.exec(pathname)?.[0]) ?? {};
    if (pathname.endsWith("/trophySummary")) return Response.json(account.summary);
    if (!title) {
      const [offset, limit] = ["offset", "limit"].map((name) => Number(searchParams.get(name)));
      const titles = account.played.slice(offset, offset + limit).map((played) => played.title);
      const nextOffset = offset + limit < account.played.length ? { nextOffset: offset + limit } : {};
      return Response.json({ trophyTitles: titles, totalItemCount: account.played.length, ...nextOffset });
    }
    if (!pathname.includes("/users/")) return Response.json(list(defined));
    return Response.json({ ...list(earned), lastUpdatedDateTime: title.lastUpdatedDateTime });
  };
  return new Client({ fetch, accessToken: "token", rateLimit: false });
}
