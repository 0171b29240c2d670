import type { TrophyTitle } from "psn-api-wasm";
import { addressOf } from "../route";
import { Grades } from "./Grades";
import { Picture } from "./Picture";
import { Platforms } from "./Platforms";
import { leaveFor } from "./useReturn";

export function TitleCard({ title }: { title: TrophyTitle }) {
  const { npCommunicationId: id, trophyTitleName: name, progress } = title;
  return (
    <article class={progress === 100 ? "card complete" : "card"}>
      <Picture src={title.trophyTitleIconUrl} size={72} />
      <h2 dir="auto">
        <a href={addressOf(id)} data-title={id} onClick={() => leaveFor(id)}>
          {name}
        </a>
      </h2>
      <Platforms names={title.trophyTitlePlatform} hidden={title.hiddenFlag} />
      <div class="card-progress" dir="ltr" lang="en">
        <progress value={progress} max={100} aria-label="Progress" />
        <span>{progress}%</span>
        <Grades earned={title.earnedTrophies} defined={title.definedTrophies} />
      </div>
    </article>
  );
}
