import type { Trophy } from "psn-api-wasm";
import { count } from "../format";
import type { TextOfPsn } from "../settings";
import { Picture } from "./Picture";
import { TrophyRow } from "./TrophyRow";

interface Props {
  trophies: Trophy[];
  name: string;
  /** Only where a title has several groups: the only one has the title's own name and icon. */
  icon?: string | undefined;
  text: TextOfPsn;
  showHidden: boolean;
}

/** The trophies of the game itself, of something that was added to it, or of both. */
export function Group({ trophies, name, icon, text, showHidden }: Props) {
  const earned = trophies.filter((trophy) => trophy.earned).length;
  return (
    <section class="group" {...text}>
      {icon === undefined ? (
        <h2 class="unseen" dir="auto">
          {name}
        </h2>
      ) : (
        <header>
          <Picture src={icon} size={40} />
          <h2 dir="auto">{name}</h2>
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
