// Shows an account's trophies in the terminal: PSN_NPSSO=… node trophies.mjs
import {
  configure,
  exchangeAccessCodeForAuthTokens,
  exchangeNpssoForAccessCode,
  getTitleTrophies,
  getUserTitles,
  getUserTrophiesEarnedForTitle,
  getUserTrophyProfileSummary,
  TrophyRarity,
} from "psn-api-wasm";
import { advice, unlessError } from "./refusals.mjs";
import { bar, colour, columns, day, fit, grades, heading, row } from "./terminal.mjs";

try {
  // Asks a simulator or a relay instead of PSN, if there is one.
  if (process.env.PSN_BASE_URL) await configure({ baseUrl: process.env.PSN_BASE_URL });
  const authorization = await signIn(process.env.PSN_NPSSO);
  showSummary(unlessError(await getUserTrophyProfileSummary(authorization, "me")));
  const titles = await allTitles(authorization);
  showTitles(titles);
  const title = titles.find(({ progress }) => progress > 0 && progress < 100) ?? titles[0];
  if (title) await showTrophies(authorization, title);
} catch (reason) {
  console.error(advice(reason));
  process.exitCode = 1;
}

async function signIn(npsso) {
  if (!/^\S+$/.test(npsso ?? "")) throw Object.assign(new Error("no NPSSO"), { code: "no_npsso" });
  const authorization = await exchangeAccessCodeForAuthTokens(await exchangeNpssoForAccessCode(npsso));
  if (!authorization.accessToken) throw new Error("PSN gave no tokens: run this again");
  return authorization;
}

function showSummary(summary) {
  heading(`Trophy level ${summary.trophyLevel}`);
  row(`${bar(summary.progress, 30)} to level ${summary.trophyLevel + 1}, tier ${summary.tier}`);
  row(grades((name) => `${summary.earnedTrophies[name]} ${name}  `));
}

async function allTitles(authorization) {
  const titles = [];
  for (let offset = 0; offset !== undefined; ) {
    const page = unlessError(await getUserTitles(authorization, "me", { limit: 800, offset }));
    titles.push(...page.trophyTitles);
    offset = page.nextOffset;
  }
  return titles;
}

function showTitles(titles) {
  heading(`${titles.length} titles`);
  for (const title of titles) {
    row(
      fit(title.trophyTitleName, columns - 59),
      fit(title.trophyTitlePlatform, 8),
      grades((name) =>
        `${title.earnedTrophies[name]}/${title.definedTrophies[name]}`.padStart(name === "platinum" ? 3 : 5),
      ),
      bar(title.progress, 5),
      day(title.lastUpdatedDateTime),
    );
  }
}

/** The trophies of a title, each with what the account has of it. */
async function showTrophies(authorization, { npCommunicationId, npServiceName, trophyTitleName }) {
  const [defined, earned] = await Promise.all([
    getTitleTrophies(authorization, npCommunicationId, "all", { npServiceName }),
    getUserTrophiesEarnedForTitle(authorization, "me", npCommunicationId, "all", { npServiceName }),
  ]);
  const earnedById = new Map(earned.trophies.map((trophy) => [trophy.trophyId, trophy]));
  heading(trophyTitleName);
  for (const trophy of unlessError(defined).trophies) {
    const own = { ...trophy, ...earnedById.get(trophy.trophyId) };
    row(
      colour(own.trophyType, fit(own.trophyType, 8)),
      fit(own.trophyHidden && !own.earned ? "(hidden)" : own.trophyName, columns - 54),
      fit(`${own.trophyEarnedRate}% ${TrophyRarity[own.trophyRare] ?? ""}`, 16),
      own.progressRate === undefined ? fit("", 10) : bar(own.progressRate, 5),
      own.earned ? day(own.earnedDateTime) : "",
    );
  }
}
