import type { CollectionTrophy, Trophy } from "psn-api-wasm";
import type { StoredTitles } from "../data/stored-titles";
import { day, percent, time } from "../format";
import { addressOf } from "../route";
import type { TextOfPsn } from "../settings";
import { Cup } from "./Cup";
import { Picture } from "./Picture";

interface Props {
  trophy: CollectionTrophy;
  titles: StoredTitles;
  /** The language of the names. */
  text: TextOfPsn;
  /** What of the date is told: the day, or the time where the day stands above. */
  when?: "day" | "time";
}

/** A trophy of any title in a line, which leads to the title. Names come when the store has given them. */
export function TrophyLine({ trophy, titles, text, when = "day" }: Props) {
  const { npCommunicationId: id, trophyId, trophyType, earnedRate, earnedDateTime } = trophy;
  const title = titles.get(id).value;
  const named = title?.trophies.find((one) => one.trophyId === trophyId);
  const isSecret = named?.trophyHidden && !earnedDateTime && !named.earned;
  return (
    <article class="trophy-line">
      <Picture src={isSecret ? undefined : named?.trophyIconUrl} size={48} />
      <div {...text}>
        <h3 dir="auto">
          <a href={addressOf(id)}>{nameOf(named, isSecret)}</a>
        </h3>
        <p dir="auto">{title?.trophyTitleName}</p>
      </div>
      <p class="line-facts">
        <span class="grade">
          <Cup metal={trophyType} />
          {trophyType}
        </span>
        {earnedRate !== undefined && <span>{percent(earnedRate)}</span>}
        {earnedDateTime && (
          <time dateTime={earnedDateTime}>{when === "day" ? day(earnedDateTime) : time(new Date(earnedDateTime))}</time>
        )}
      </p>
    </article>
  );
}

function nameOf(named: Trophy | undefined, isSecret: boolean | undefined): string {
  if (isSecret) return "Hidden trophy";
  return named?.trophyName ?? "…";
}
