// A PSN in memory, which answers `fetch`: so many titles of twenty trophies, each answer after some milliseconds.
const GRADES = [...Array(14).fill("bronze"), ...Array(4).fill("silver"), "gold", "platinum"];
const DEFINED = { bronze: 14, silver: 4, gold: 1, platinum: 1 };
const EVERY_GROUPS = 5;

const dateOf = (number) => new Date(Date.UTC(2020, 0, 1) + number * 3_600_000).toISOString().replace(".000", "");

/** `change` gets every answer, with its URL, before it is sent. */
export function fakePsn({ titles: count, latency = 0, change = (answer) => answer }) {
  const earned = Array.from({ length: count }, (_, title) => (title * 7) % 21);
  const updated = Array.from({ length: count }, (_, title) => title);
  const id = (title) => `NPWR${String(title).padStart(5, "0")}_00`;
  const counts = (many) => {
    const counted = { bronze: 0, silver: 0, gold: 0, platinum: 0 };
    for (const grade of GRADES.slice(0, many)) counted[grade] += 1;
    return counted;
  };

  const listed = (title) => ({
    npServiceName: "trophy2",
    npCommunicationId: id(title),
    trophySetVersion: "01.00",
    trophyTitleName: `The long and winding name of title ${title}`,
    trophyTitleIconUrl: `https://image.example.com/trophy/np/${id(title)}_${"0123456789abcdef".repeat(4)}.PNG`,
    trophyTitlePlatform: "PS5",
    hasTrophyGroups: title % EVERY_GROUPS === 0,
    trophyGroupCount: 1,
    definedTrophies: DEFINED,
    progress: earned[title] * 5,
    earnedTrophies: counts(earned[title]),
    hiddenFlag: false,
    lastUpdatedDateTime: dateOf(updated[title]),
  });

  const defined = (title) => ({
    trophySetVersion: "01.00",
    hasTrophyGroups: title % EVERY_GROUPS === 0,
    totalItemCount: 20,
    trophies: GRADES.map((trophyType, trophyId) => ({
      trophyId,
      trophyHidden: false,
      trophyType,
      trophyName: `Trophy ${trophyId} of title ${title}`,
      trophyDetail: `Do what trophy ${trophyId} of title ${title} asks of you, and do it more than once.`,
      trophyIconUrl: `https://image.example.com/trophy/np/${id(title)}_${trophyId}_${"0123456789abcdef".repeat(4)}.PNG`,
      trophyGroupId: "default",
    })),
  });

  const progress = (title) => ({
    trophySetVersion: "01.00",
    hasTrophyGroups: title % EVERY_GROUPS === 0,
    lastUpdatedDateTime: dateOf(updated[title]),
    totalItemCount: 20,
    trophies: GRADES.map((trophyType, trophyId) => ({
      trophyId,
      trophyHidden: false,
      earned: trophyId < earned[title],
      ...(trophyId < earned[title] ? { earnedDateTime: dateOf(updated[title] - trophyId) } : {}),
      trophyType,
      trophyRare: trophyId % 4,
      trophyEarnedRate: `${(trophyId * 4.7).toFixed(1)}`,
    })),
  });

  const answers = [
    [
      /\/trophySummary$/,
      () => ({
        accountId: "1234567890123456789",
        trophyLevel: 300,
        earnedTrophies: { ...counts(0), bronze: earned.reduce((sum, many) => sum + many, 0) },
      }),
    ],
    [
      /\/trophyTitles\?.*/,
      (url) => {
        const query = new URL(url).searchParams;
        const [offset, limit] = [Number(query.get("offset") ?? 0), Number(query.get("limit") ?? 100)];
        const order = updated.map((_, title) => title).sort((one, other) => updated[other] - updated[one]);
        const more = offset + limit < count ? { nextOffset: offset + limit } : {};
        return { trophyTitles: order.slice(offset, offset + limit).map(listed), totalItemCount: count, ...more };
      },
    ],
    [
      /\/trophyGroups\/all\/trophies/,
      (url) => (url.includes("/users/") ? progress(titleOf(url)) : defined(titleOf(url))),
    ],
    [/\/trophyGroups/, (url) => ({ ...defined(titleOf(url)), trophies: undefined, trophyGroups: [] })],
  ];
  const titleOf = (url) => Number(/NPWR(\d+)_00/.exec(url)[1]);

  const psn = {
    requests: 0,
    async fetch(url) {
      psn.requests += 1;
      const [, answer] = answers.find(([pattern]) => pattern.test(url));
      const text = JSON.stringify(change(answer(url), url));
      if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
      return new Response(text, { headers: { "content-type": "application/json" } });
    },
    /** The account earns the next trophy of a title. */
    earn(title) {
      earned[title] = Math.min(20, earned[title] + 1);
      updated[title] = count + title;
    },
  };
  return psn;
}
