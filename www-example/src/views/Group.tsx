import type { TitleWithTrophies } from "../data/title";
import { count } from "../format";
import type { TextOfPsn } from "../settings";
import { Picture } from "./Picture";
import { TrophyRow } from "./TrophyRow";

interface Props {
  group: TitleWithTrophies["groups"][number];
  text: TextOfPsn;
  showHidden: boolean;
  /** It is the title's only group, which has the title's own name and icon. */
  isOnly: boolean;
}

/** The trophies of the game itself, or of something that was added to it. */
export function Group({ group, text, showHidden, isOnly }: Props) {
  const { trophyGroupName, trophyGroupIconUrl, trophies } = group;
  const earned = trophies.filter((trophy) => trophy.earned).length;
  return (
    <section class="group" {...text}>
      {isOnly ? (
        <h2 class="unseen" dir="auto">
          {trophyGroupName}
        </h2>
      ) : (
        <header>
          <Picture src={trophyGroupIconUrl} size={40} />
          <h2 dir="auto">{trophyGroupName}</h2>
          <p class="count" dir="ltr" lang="en">
            {count(earned)} of {count(trophies.length)} earned
          </p>
        </header>
      )}
      <ul>
        {trophies.map((trophy) => (
          <TrophyRow key={trophy.trophyId} trophy={trophy} showHidden={showHidden} />
        ))}
      </ul>
    </section>
  );
}
