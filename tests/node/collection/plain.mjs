// The numbers once more, counted from PSN's JSON as somebody would without this package. Titles come sorted by id.

const POINTS = { bronze: 15, silver: 30, gold: 90, platinum: 300 };
const pointsOf = ({ trophyType }) => POINTS[trophyType] ?? 0;
/** Each value, and those that belong to it. */
const groupBy = (list, keyOf) => {
  const groups = new Map();
  for (const item of list) {
    const key = keyOf(item);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(item);
  }
  return groups;
};
const totalPoints = (trophies) => trophies.reduce((points, trophy) => points + pointsOf(trophy), 0);
const percent = (part, of) => (of === 0 ? 0 : (part * 100) / of);

/** How many of a list belong to each number below `end`. */
function numbersOf(end, list, numberOf) {
  const numbers = new Array(end).fill(0);
  for (const item of list) numbers[numberOf(item)] += 1;
  return numbers;
}

/** The titles of an account by their ids, each with its trophies, both lists merged. */
export function mergedOf({ played }) {
  return played
    .map(({ title, defined, earned }) => {
      const byId = new Map(earned.map((trophy) => [trophy.trophyId, trophy]));
      const { npCommunicationId } = title;
      return {
        ...title,
        trophies: defined.map((trophy) => ({ npCommunicationId, ...trophy, ...byId.get(trophy.trophyId) })),
      };
    })
    .sort((one, other) => (one.npCommunicationId < other.npCommunicationId ? -1 : 1));
}

/** A clock by the runtime's calendar: the day, its weekday, and the hour of a date in a time zone. */
export function clockIn(timeZone) {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", hourCycle: "h23" };
  const format = new Intl.DateTimeFormat("en-US", { timeZone, ...parts });
  return (date) => {
    const { year, month, day, hour } = Object.fromEntries(
      format.formatToParts(new Date(date)).map(({ type, value }) => [type, value]),
    );
    const written = `${year.padStart(4, "0")}-${month}-${day}`;
    return { day: written, weekday: new Date(written).getUTCDay(), hour: Number(hour) };
  };
}

const gradesOf = (trophies) => {
  const counts = { bronze: 0, silver: 0, gold: 0, platinum: 0, other: 0 };
  for (const { trophyType } of trophies) counts[trophyType in counts ? trophyType : "other"] += 1;
  return { ...counts, total: trophies.length, points: totalPoints(trophies) };
};

export const named = ({ npCommunicationId, trophyId, trophyType, trophyEarnedRate, earnedDateTime }) => ({
  npCommunicationId,
  trophyId,
  trophyType,
  ...(trophyEarnedRate === undefined ? {} : { earnedRate: Number(trophyEarnedRate) }),
  ...(earnedDateTime === undefined ? {} : { earnedDateTime }),
});

function levelOf(points) {
  const costs = [60, 90, 450, 900, 1350, 1800, 2250, 2700, 3150, 3600];
  let [level, base] = [1, 0];
  const cost = () => costs[Math.floor(level / 100)];
  while (level < 999 && base + cost() <= points) {
    base += cost();
    level += 1;
  }
  const next = level < 999 ? { trophyLevelNextPoint: base + cost() } : {};
  return {
    trophyLevel: level,
    trophyPoint: points,
    trophyLevelBasePoint: base,
    ...next,
    progress: level < 999 ? Math.floor(((points - base) * 100) / cost()) : 0,
    tier: level === 999 ? 10 : Math.min(9, Math.floor(level / 100) + 1),
  };
}

/** How long a platinum took, by the earned trophies of its group. */
function runOf(platinum, trophies) {
  const group = trophies.filter((trophy) => trophy.earned && trophy.trophyGroupId === platinum.trophyGroupId);
  if (!group.every((trophy) => trophy.earnedDateTime)) return [];
  const began = group.map((trophy) => trophy.earnedDateTime).reduce((first, date) => (date < first ? date : first));
  return [{ trophy: named(platinum), began, duration: Date.parse(platinum.earnedDateTime) - Date.parse(began) }];
}

function streaksOf(days) {
  let [longest, latest] = [];
  for (const day of days) {
    const isNext = latest && Date.parse(day) - Date.parse(latest.lastDay) === 86_400_000;
    latest = isNext ? { ...latest, days: latest.days + 1, lastDay: day } : { days: 1, firstDay: day, lastDay: day };
    if (!longest || latest.days > longest.days) longest = latest;
  }
  return longest ? { longest, latest } : {};
}

const firstOf = (list, better) => list.reduce((best, one) => (best && !better(one, best) ? best : one), undefined);
const optional = (name, value) => (value === undefined ? {} : { [name]: value });
/** What is earned of some trophies, and what is left. */
function halves(trophies) {
  const [earned, left] = [trophies.filter((one) => one.earned), trophies.filter((one) => !one.earned)];
  return { earned: earned.length, left: left.length, pointsLeft: totalPoints(left) };
}

/** A title's platinum that is not earned, if something of its group is. */
function aheadOfPlatinum({ npCommunicationId, trophies }) {
  const platinum = trophies.find(({ trophyType, earned }) => trophyType === "platinum" && !earned);
  const group = trophies.filter(({ trophyGroupId }) => trophyGroupId === platinum?.trophyGroupId);
  const others = group.filter(({ trophyType }) => trophyType !== "platinum");
  if (!platinum || !group.some(({ earned }) => earned)) return [];
  const share = totalPoints(others.filter(({ earned }) => earned)) / totalPoints(others);
  const progress = Math.floor(share * 100 + 1e-9) || 0;
  return [{ npCommunicationId, trophyId: platinum.trophyId, progress, ...halves(group) }];
}

/** The numbers of titles as `mergedOf()` gives them. */
export function plainStats(titles, summary, clock) {
  const trophies = titles.flatMap((title) => title.trophies);
  const earned = trophies.filter((trophy) => trophy.earned);
  const dated = earned.filter((trophy) => trophy.earnedDateTime);
  const withTrophies = titles.filter((title) => title.trophies.length > 0);
  const isComplete = (title) => title.progress >= 100 && title.trophies.length > 0;
  const level = levelOf(totalPoints(earned));
  const counted = gradesOf(earned);
  const { earnedTrophies } = summary;
  const difference = Object.fromEntries(
    Object.entries(earnedTrophies).map(([grade, count]) => [grade, count - counted[grade]]),
  );
  const points = Object.entries(earnedTrophies).reduce((sum, [grade, count]) => sum + POINTS[grade] * count, 0);
  const withPlatinum = titles.filter((title) => title.trophies.some((trophy) => trophy.trophyType === "platinum"));
  const platinumEarned = withPlatinum.filter((title) =>
    title.trophies.some((trophy) => trophy.trophyType === "platinum" && trophy.earned),
  );
  const platforms = groupBy(
    titles.flatMap((title) =>
      [...new Set(title.trophyTitlePlatform.split(","))].map((platform) => ({ platform, title })),
    ),
    ({ platform }) => platform,
  );
  const platinums = dated.filter((trophy) => trophy.trophyType === "platinum");
  const trophiesOf = new Map(titles.map((title) => [title.npCommunicationId, title.trophies]));
  const runs = platinums.flatMap((platinum) => runOf(platinum, trophiesOf.get(platinum.npCommunicationId)));
  const earlier = (one, other) => one.earnedDateTime < other.earnedDateTime;
  const later = (one, other) => one.earnedDateTime > other.earnedDateTime;
  const first = (list, better) => {
    const found = firstOf(list, better);
    return found && named(found);
  };
  const nearest = titles
    .map(({ npCommunicationId, progress, trophies }) => ({ npCommunicationId, progress, ...halves(trophies) }))
    .filter(({ earned, left }) => earned > 0 && left > 0)
    .sort((one, other) => other.progress - one.progress || one.left - other.left);
  const rate = ({ trophyEarnedRate }) => Number(trophyEarnedRate);
  const hasRate = ({ trophyEarnedRate }) => trophyEarnedRate !== undefined;

  const local = dated.map((trophy) => ({ trophy, ...clock(trophy.earnedDateTime) }));
  const byDay = [...groupBy(local, ({ day }) => day)].sort(([one], [other]) => (one < other ? -1 : 1));
  const days = byDay.map(([day]) => day);
  const tally = (list) => {
    const { bronze, silver, gold, platinum, total, points } = gradesOf(list.map(({ trophy }) => trophy));
    return { earned: total, bronzes: bronze, silvers: silver, golds: gold, platinums: platinum, points };
  };
  const periods = (length) =>
    [...groupBy(local, ({ day }) => day.slice(0, length))]
      .map(([period, list]) => [period, tally(list)])
      .sort(([one], [other]) => (one < other ? -1 : 1));
  const inDays = byDay.map(([, list]) => tally(list));
  let total = 0;

  return {
    earned: counted,
    defined: gradesOf(trophies),
    level,
    ...optional("pointsToNextLevel", level.trophyLevelNextPoint && level.trophyLevelNextPoint - level.trophyPoint),
    summary: {
      trophyLevel: summary.trophyLevel,
      earnedTrophies,
      points,
      isEqual: Object.values(difference).every((one) => one === 0),
      difference: { ...difference, points: points - counted.points },
    },
    completion: {
      titles: withTrophies.length,
      begunTitles: withTrophies.filter((title) => title.trophies.some((trophy) => trophy.earned)).length,
      completeTitles: titles.filter(isComplete).length,
      averageProgress:
        withTrophies.length === 0
          ? 0
          : withTrophies.reduce((sum, title) => sum + title.progress, 0) / withTrophies.length,
      overall: percent(earned.length, trophies.length),
      platinumTitles: withPlatinum.length,
      earnedPlatinumTitles: platinumEarned.length,
      platinumRate: percent(platinumEarned.length, withPlatinum.length),
    },
    byPlatform: [...platforms]
      .map(([platform, list]) => {
        const all = list.flatMap(({ title }) => title.trophies);
        return {
          platform,
          titles: list.length,
          completeTitles: list.filter(({ title }) => isComplete(title)).length,
          earned: gradesOf(all.filter((trophy) => trophy.earned)),
          defined: gradesOf(all),
        };
      })
      .sort((one, other) => other.titles - one.titles || (one.platform < other.platform ? -1 : 1)),
    byRarity: [0, 1, 2, 3].map((trophyRare) => {
      const all = trophies.filter((trophy) => trophy.trophyRare === trophyRare);
      const has = all.filter((trophy) => trophy.earned);
      return { trophyRare, earned: has.length, defined: all.length, points: totalPoints(has) };
    }),
    rarestEarned: earned
      .filter(hasRate)
      .sort((one, other) => rate(one) - rate(other))
      .slice(0, 10)
      .map(named),
    mostCommonUnearned: trophies
      .filter((trophy) => !trophy.earned && hasRate(trophy))
      .sort((one, other) => rate(other) - rate(one))
      .slice(0, 10)
      .map(named),
    nearestToCompletion: nearest.slice(0, 10),
    nearestToPlatinum: titles
      .flatMap(aheadOfPlatinum)
      .sort((one, other) => other.progress - one.progress || one.left - other.left)
      .slice(0, 10),
    ...optional("firstEarned", first(dated, earlier)),
    ...optional("lastEarned", first(dated, later)),
    platinums: {
      ...optional("first", first(platinums, earlier)),
      ...optional("last", first(platinums, later)),
      ...optional(
        "fastest",
        firstOf(runs, (one, other) => one.duration < other.duration),
      ),
      ...optional(
        "slowest",
        firstOf(runs, (one, other) => one.duration > other.duration),
      ),
    },
    byYear: periods(4).map(([year, counts]) => ({ year: Number(year), ...counts })),
    byMonth: periods(7).map(([month, counts]) => ({ month, ...counts })),
    byWeekday: numbersOf(7, local, ({ weekday }) => weekday),
    byHour: numbersOf(24, local, ({ hour }) => hour),
    perDay: {
      days,
      earned: inDays.map((day) => day.earned),
      total: inDays.map((day) => {
        total += day.earned;
        return total;
      }),
      points: inDays.map((day) => day.points),
    },
    streaks: streaksOf(days),
    undated: earned.length - dated.length,
  };
}
