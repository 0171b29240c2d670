// The trophies of a title together with their game help.

import type { TitleThinTrophy, TrophyTip } from "#models";
import type { RequestOptions, TitleReference } from "./arguments.js";
import { batches, eachOf } from "./batches.js";
import type { PsnClient } from "./psn-client.js";
import { shaped } from "./shape.js";

const NAME = "getTitleTrophiesWithGameHelp";

/** The help for so many trophies is asked for at once. Nobody knows how many PSN takes. */
const TROPHIES_A_REQUEST = 10;

/** A trophy of a title, and its game help. */
export interface TrophyAndGameHelp extends TitleThinTrophy {
  /** The hints and videos. Missing for a trophy without game help, and if the account may not see it. */
  gameHelp?: TrophyTip;
}

/** The trophies of a title with their game help. */
export interface TitleTrophiesWithGameHelp {
  /** Whether the account may see the help. Missing if no trophy of the title has any. */
  hasAccess?: boolean;
  /** All trophies of the title, with and without help. */
  trophies: TrophyAndGameHelp[];
}

export async function readGameHelp(
  client: PsnClient,
  title: string | TitleReference,
  own: RequestOptions,
): Promise<TitleTrophiesWithGameHelp> {
  const [trophies, answer] = await Promise.all([
    client.getTitleTrophies(title, "all", own).toArray(),
    client.getTitleGameHelpAvailability(title, own),
  ]);
  const available = shaped(NAME, () => answer.data?.hintAvailabilityRetrieve?.trophies ?? []);
  const answers = await eachOf(batches(available, TROPHIES_A_REQUEST), (some) =>
    client.getTitleGameHelp(title, some, own),
  );
  const helps = shaped(NAME, () => answers.map(({ data }) => data.tipsRetrieve));
  const tips = shaped(
    NAME,
    () => new Map(helps.flatMap(({ trophies }) => trophies).map((tip) => [Number(tip.trophyId), tip])),
  );
  const merged = trophies.map((trophy) => {
    const gameHelp = tips.get(trophy.trophyId);
    return gameHelp ? { ...trophy, gameHelp } : trophy;
  });
  const [first] = helps;
  return { ...(first && { hasAccess: first.hasAccess }), trophies: merged };
}
