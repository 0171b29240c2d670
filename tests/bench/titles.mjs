/** Titles as PSN lists them. */
export function titles(count) {
  return Array.from({ length: count }, (_, index) => ({
    npServiceName: "trophy2",
    npCommunicationId: `NPWR${String(index).padStart(5, "0")}_00`,
    trophySetVersion: "01.00",
    trophyTitleName: `A title with a name of usual length ${index}`,
    trophyTitleIconUrl: `https://psnobj.prod.dl.playstation.net/psnobj/NPWR${index}_00/aeb3ccd0-9346-4845-8a9e-871cf7a7.png`,
    trophyTitlePlatform: "PS5",
    hasTrophyGroups: false,
    trophyGroupCount: 1,
    definedTrophies: { bronze: 40, silver: 9, gold: 2, platinum: 1 },
    progress: 27,
    earnedTrophies: { bronze: 19, silver: 0, gold: 0, platinum: 0 },
    hiddenFlag: false,
    lastUpdatedDateTime: "2021-03-17T18:05:41Z",
  }));
}
