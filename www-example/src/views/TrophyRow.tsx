import { useSignal } from "@preact/signals";
import type { Trophy } from "psn-api-wasm";
import { RARITIES } from "../data/rarities";
import { count, day } from "../format";
import { Cup } from "./Cup";
import { Picture } from "./Picture";

/** A trophy. What is hidden stays so until it is earned or the user asks. */
export function TrophyRow({ trophy, showHidden }: { trophy: Trophy; showHidden: boolean }) {
  const asked = useSignal(false);
  const isSecret = trophy.trophyHidden && !trophy.earned;
  const isConcealed = isSecret && !asked.value && !showHidden;
  return (
    <li class={trophy.earned ? "trophy earned" : "trophy"}>
      {isConcealed ? <span class="picture concealed" /> : <Picture src={trophy.trophyIconUrl} size={56} />}
      <div class="trophy-text">
        {isConcealed ? <h3 lang="en">Hidden trophy</h3> : <h3 dir="auto">{trophy.trophyName}</h3>}
        {!isConcealed && <p dir="auto">{trophy.trophyDetail}</p>}
        {!isConcealed && trophy.trophyRewardName && (
          <p class="reward">
            <span lang="en">Reward: </span>
            <bdi>{trophy.trophyRewardName}</bdi>
          </p>
        )}
        {isSecret && !showHidden && (
          <button
            class="link"
            type="button"
            lang="en"
            aria-expanded={asked.value}
            onClick={() => {
              asked.value = !asked.value;
            }}
          >
            {asked.value ? "Hide it again" : "Show it"}
          </button>
        )}
      </div>
      <div class="trophy-facts" lang="en">
        <span class="grade">
          <Cup metal={trophy.trophyType} />
          {trophy.trophyType}
        </span>
        {trophy.trophyEarnedRate && (
          <span class="rarity" dir="ltr">
            {trophy.trophyEarnedRate}% {RARITIES[trophy.trophyRare ?? -1]?.toLowerCase()}
          </span>
        )}
        <Standing trophy={trophy} />
      </div>
    </li>
  );
}

/** When it was earned, or how far it is. */
function Standing({ trophy }: { trophy: Trophy }) {
  const { earned, earnedDateTime, progress, progressRate, trophyProgressTargetValue: target } = trophy;
  if (earned) {
    return (
      <span class="standing" dir="ltr">
        {earnedDateTime ? <time dateTime={earnedDateTime}>{day(earnedDateTime)}</time> : "Earned"}
      </span>
    );
  }
  if (progressRate === undefined || target === undefined)
    return (
      <span class="standing" dir="ltr">
        Not earned
      </span>
    );
  const text = `${count(Number(progress ?? 0))} of ${count(Number(target))}`;
  return (
    <span class="standing" dir="ltr">
      <progress value={progressRate} max={100} aria-label="Steps done" />
      {text}
    </span>
  );
}
