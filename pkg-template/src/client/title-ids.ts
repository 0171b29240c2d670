// What is known of titles by their title ids.

import type { EndpointMethods } from "#client";
import type { SpecificTrophyTitle, TitleConceptOptions } from "#models";
import { isString } from "../checks.js";
import { PsnError, refuse } from "../psn-error.js";
import { type RequestOptions, requestOptions } from "./arguments.js";
import { batches, eachOf } from "./batches.js";
import { shaped } from "./shape.js";

/** What the catalogue says of a title. */
export interface TitleInfo {
  /** The game's number in the PlayStation Store, as a string. */
  conceptId: string;
  /** The name in the language that was asked for. */
  name: string;
  /** The names that PSN gives besides, by language, such as `{ "en-US": "Harbour of Lanterns" }`. */
  names: Record<string, string>;
  /** The address of a picture to show beside the name. Missing if the catalogue has none. */
  iconUrl?: string;
}

/** So many title ids can be looked up at once. */
const TITLE_IDS_A_REQUEST = 5;

export async function readTrophyTitles(
  client: EndpointMethods,
  accountId: string,
  npTitleIds: readonly string[],
  options: RequestOptions | undefined,
): Promise<Map<string, SpecificTrophyTitle[] | undefined>> {
  const name = "getTrophyTitlesForTitleIds";
  if (!Array.isArray(npTitleIds) || !npTitleIds.every((id) => isString(id) && !id.includes(","))) {
    refuse(name, 'needs npTitleIds: a list of title ids such as "CUSA00001_00"');
  }
  const own = requestOptions(name, options);
  const titles = new Map<string, SpecificTrophyTitle[] | undefined>(npTitleIds.map((id) => [id, undefined]));
  await eachOf(batches([...titles.keys()], TITLE_IDS_A_REQUEST), async (ids) => {
    for (let known = ids; known.length > 0; ) {
      try {
        const answer = await client.getUserTrophiesForSpecificTitle(accountId, { ...own, npTitleIds: known.join() });
        shaped(name, () => {
          for (const { npTitleId, trophyTitles } of answer.titles) titles.set(npTitleId, trophyTitles);
        });
        return;
      } catch (error) {
        // PSN names the id that it does not know. What it says of an account names none.
        const rest = known.filter((id) => !isUnknown(error, id));
        if (rest.length === known.length) throw error;
        known = rest;
      }
    }
  });
  return titles;
}

function isUnknown(error: unknown, id: string): boolean {
  return error instanceof PsnError && error.code === "not_found" && error.message.includes(`npTitleId='${id}'`);
}

export async function readTitleInfo(
  client: EndpointMethods,
  npTitleId: string,
  options: (TitleConceptOptions & RequestOptions) | undefined,
): Promise<TitleInfo> {
  const concepts = await client.getTitleConcepts(npTitleId, options);
  const concept = Array.isArray(concepts) ? concepts[0] : undefined;
  if (!concept) {
    const message = `PSN's catalogue does not have the title ${npTitleId}.`;
    throw new PsnError({ code: "not_found", message, endpoint: "getTitleInfo", attempts: 1 });
  }
  return shaped("getTitleInfo", () => {
    const images = concept.media?.images ?? [];
    const iconUrl = (images.find(({ type }) => type === "GAMEHUB_COVER_ART") ?? images[0])?.url;
    return {
      conceptId: String(concept.id),
      name: concept.name,
      names: { ...concept.localizedName?.metadata },
      ...(iconUrl && { iconUrl }),
    };
  });
}
