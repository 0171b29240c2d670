// The trophy groups of a title: the game itself and what was added to it.
import { type AuthorizationPayload, getTitleTrophyGroups } from "psn-api-wasm";

declare const authorization: AuthorizationPayload;

const ps5 = await getTitleTrophyGroups(authorization, "NPWR20188_00");
const ps4 = await getTitleTrophyGroups(authorization, "NPWR15179_00", { npServiceName: "trophy" });

export const title = `${ps5.trophyTitleName} (${ps5.trophyTitlePlatform}), trophies as of ${ps5.trophySetVersion}`;
export const legacyDetail: string | undefined = ps4.trophyTitleDetail;
export const icon: string = ps4.trophyTitleIconUrl;

export const groups = ps4.trophyGroups.map((group) => ({
  id: group.trophyGroupId,
  name: group.trophyGroupName,
  detail: group.trophyGroupDetail ?? "",
  icon: group.trophyGroupIconUrl,
  trophies: Object.values(group.definedTrophies).reduce((sum, count) => sum + count, 0),
}));

const { bronze, silver, gold, platinum } = ps4.definedTrophies;
export const points: number = bronze * 15 + silver * 30 + gold * 90 + platinum * 300;
