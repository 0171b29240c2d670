import type { TrophyTitle } from "psn-api-wasm";
import { language } from "../settings";
import { type Cabinet, inLanguage } from "./cabinet";
import { Loader } from "./loader";

/** So that the first titles are soon there; PSN gives up to 800 at once. */
const TITLES_A_PAGE = 200;

/** The list of titles, page by page. A kept session has that of the last visit at once. */
export function titlesLoader({ client, store, isKept, profile }: Cabinet): Loader<TrophyTitle[]> {
  const key = () => `cabinet:${profile.value.peek()?.accountId}:titles:${language.peek()}`;
  const findKept = async () => {
    // What the browser cannot give is read from PSN.
    const kept = isKept ? await Promise.resolve(store.getItem(key())).catch(() => undefined) : undefined;
    return kept ? (JSON.parse(String(kept)) as TrophyTitle[]) : undefined;
  };
  return new Loader(
    async (signal, show) => {
      const titles: TrophyTitle[] = [];
      const keptAs = key();
      for await (const page of client.getUserTitles("me", { limit: TITLES_A_PAGE, signal, ...inLanguage() }).pages()) {
        titles.push(...page.trophyTitles);
        show([...titles], titles.length, page.totalItemCount);
      }
      if (isKept) await Promise.resolve(store.setItem(keptAs, JSON.stringify(titles))).catch(() => undefined);
    },
    undefined,
    findKept,
  );
}
