import type { Cabinet } from "../data/cabinet";
import { LIMIT } from "../data/waiting";
import { about, plural } from "../format";
import { Cup } from "./Cup";

/** Two for each title, and a third for most that have groups. */
const REQUESTS_A_TITLE = 2.5;

/** Before anything was read: what reading all trophies takes, and the button that begins it. */
export function FirstReading({ cabinet }: { cabinet: Cabinet }) {
  const titles = cabinet.titles.value.value?.length;
  const pauses = Math.floor(((titles ?? 0) * REQUESTS_A_TITLE) / LIMIT.requests);
  return (
    <section class="empty">
      <Cup metal="gold" />
      <h2>Read all your trophies once</h2>
      <p>
        This page needs every trophy of {titles === undefined ? "all your titles" : plural(titles, "title")}. PSN allows
        about 300 requests in 15 minutes, so the first reading takes {about(Math.max(1, pauses * LIMIT.per))}. Later
        ones read only what is new. You can stop it, and go on another day.
      </p>
      <button class="main" type="button" onClick={() => cabinet.collector.start()}>
        Read all trophies
      </button>
      <p class="hint">
        {cabinet.isKept
          ? "They are kept in this browser until you sign out."
          : "They are kept in memory only: closing the page forgets them. Tick “Keep me signed in” the next time to keep them."}
      </p>
    </section>
  );
}
