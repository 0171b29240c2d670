import type { TrophyTitle } from "psn-api-wasm";
import { day } from "../format";
import { addressOf } from "../route";
import { Cup } from "./Cup";
import { Grades } from "./Grades";
import { Picture } from "./Picture";
import { Platforms } from "./Platforms";
import { leaveFor } from "./useReturn";

/** A title on its shelf. Every trophy earned makes the shelf golden, the platinum puts its cup on it. */
export function TitleCard({ title }: { title: TrophyTitle }) {
  const { npCommunicationId: id, trophyTitleName: name, progress, lastUpdatedDateTime } = title;
  const hasPlatinum = title.earnedTrophies.platinum > 0;
  return (
    <article class={["card", progress === 100 && "complete", hasPlatinum && "has-platinum"].filter(Boolean).join(" ")}>
      <Picture src={title.trophyTitleIconUrl} size={72} />
      {hasPlatinum && (
        <span class="platinum-mark">
          <Cup metal="platinum" />
          <span class="unseen" lang="en">
            Platinum earned
          </span>
        </span>
      )}
      <h2 dir="auto">
        <a href={addressOf(id)} data-title={id} onClick={() => leaveFor(id)}>
          {name}
        </a>
      </h2>
      <div class="card-facts" lang="en">
        <Platforms names={title.trophyTitlePlatform} hidden={title.hiddenFlag} />
        {lastUpdatedDateTime && (
          <time dateTime={lastUpdatedDateTime} dir="ltr">
            {day(lastUpdatedDateTime)}
          </time>
        )}
      </div>
      <div class="card-progress" lang="en">
        <progress value={progress} max={100} aria-label="Progress" />
        <span>{progress}%</span>
        <Grades earned={title.earnedTrophies} defined={title.definedTrophies} />
      </div>
    </article>
  );
}
