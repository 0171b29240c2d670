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
import { bar, colour, columns, day, fit, grades, heading, row } from "./terminal.mjs";

// Asks a simulator or a relay instead of PSN, if there is one.
if (process.env.PSN_BASE_URL) await configure({ baseUrl: process.env.PSN_BASE_URL });

const accessCode = await exchangeNpssoForAccessCode(process.env.PSN_NPSSO);
const authorization = await exchangeAccessCodeForAuthTokens(accessCode);

const summary = await getUserTrophyProfileSummary(authorization, "me");
heading(`Trophy level ${summary.trophyLevel}`);
row(`${bar(summary.progress, 30)} to level ${summary.trophyLevel + 1}, tier ${summary.tier}`);
row(grades((name) => `${summary.earnedTrophies[name]} ${name}  `));

const titles = [];
for (let offset = 0; offset !== undefined; ) {
  const page = await getUserTitles(authorization, "me", { limit: 800, offset });
  titles.push(...page.trophyTitles);
  offset = page.nextOffset;
}
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

const title = titles.find(({ progress }) => progress > 0 && progress < 100) ?? titles[0];
if (title) {
  const { npCommunicationId, npServiceName, trophyTitleName } = title;
  const [{ trophies }, earned] = await Promise.all([
    getTitleTrophies(authorization, npCommunicationId, "all", { npServiceName }),
    getUserTrophiesEarnedForTitle(authorization, "me", npCommunicationId, "all", { npServiceName }),
  ]);
  const earnedById = new Map(earned.trophies.map((trophy) => [trophy.trophyId, trophy]));
  heading(trophyTitleName);
  for (const trophy of trophies) {
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
