import type { CollectionTrophy, UnfinishedPlatinum } from "psn-api-wasm";
import type { Collector } from "../data/collector";
import type { StoredTitles } from "../data/stored-titles";
import { plural } from "../format";
import { addressOf } from "../route";
import { type TextOfPsn, textIn } from "../settings";
import { Picture } from "./Picture";
import { TrophyLine } from "./TrophyLine";

const SHOWN = 6;

/** What stands out in a collection, and what comes next. */
export function Highlights({ collector }: { collector: Collector }) {
  const { collection, stats, stored } = collector;
  const [all, numbers, titles] = [collection.value, stats.value, stored.value];
  if (!all || !numbers || !titles) return null;
  const text = textIn(collector.language.value);
  const list = { titles, text };
  return (
    <div class="highlights">
      <Trophies name="Recent trophies" nothing="No trophy has a date yet." trophies={all.recent(SHOWN)} {...list} />
      <Trophies name="Rarest" nothing="No trophy is earned yet." trophies={numbers.rarestEarned} {...list} />
      <NearPlatinum near={numbers.nearestToPlatinum.slice(0, SHOWN)} {...list} />
      <Trophies
        name="Within reach"
        hint="Trophies that most players have, and you do not."
        nothing="Nothing is left to earn."
        trophies={numbers.mostCommonUnearned}
        {...list}
      />
    </div>
  );
}

interface ListProps {
  titles: StoredTitles;
  text: TextOfPsn;
}

interface TrophiesProps extends ListProps {
  name: string;
  hint?: string;
  nothing: string;
  trophies: CollectionTrophy[];
}

function Trophies({ name, hint, nothing, trophies, ...list }: TrophiesProps) {
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {hint && <p class="hint">{hint}</p>}
      {trophies.length === 0 && <p class="nothing">{nothing}</p>}
      <ul class="lines">
        {trophies.slice(0, SHOWN).map((trophy) => (
          <li key={`${trophy.npCommunicationId} ${trophy.trophyId}`}>
            <TrophyLine trophy={trophy} {...list} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NearPlatinum({ near, titles, text }: ListProps & { near: UnfinishedPlatinum[] }) {
  return (
    <section aria-label="Nearest to platinum">
      <h2>Nearest to platinum</h2>
      {near.length === 0 && <p class="nothing">You have no unfinished title with a platinum.</p>}
      <ul class="lines">
        {near.map(({ npCommunicationId, progress, left }) => {
          const title = titles.get(npCommunicationId).value;
          return (
            <li key={npCommunicationId}>
              <article class="trophy-line">
                <Picture src={title?.trophyTitleIconUrl} size={48} />
                <div {...text}>
                  <h3 dir="auto">
                    <a href={addressOf(npCommunicationId)}>{title?.trophyTitleName ?? "…"}</a>
                  </h3>
                  <p dir="ltr" lang="en">
                    {plural(left, "trophy", "trophies")} left
                  </p>
                </div>
                <p class="line-facts">
                  <progress value={progress} max={100} aria-label="Progress" />
                  <span>{progress} %</span>
                </p>
              </article>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
