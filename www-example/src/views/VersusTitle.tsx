import { useEffect, useState } from "preact/hooks";
import type { StoredTitle, TrophyCollection, TrophyComparison } from "psn-api-wasm";
import { day } from "../format";
import { compareWith } from "../route";
import { Cup } from "./Cup";
import { Empty } from "./Empty";

interface Props {
  id: string;
  mine: TrophyCollection;
  theirs: TrophyCollection;
  them: string;
}

/** The trophies of a title: who has which, since when, and who was first. */
export function VersusTitle({ id, mine, theirs, them }: Props) {
  const [title, setTitle] = useState<StoredTitle>();
  useEffect(() => {
    let isGone = false;
    mine
      .title(id)
      .then((stored) => !isGone && setTitle(stored))
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [mine, id]);
  const trophies = mine.compareTitle(theirs, id);
  if (!trophies) return <Empty title="Not in common">You do not both have this title.</Empty>;
  const named = new Map(title?.trophies.map((trophy) => [trophy.trophyId, trophy]));
  const nameOf = ({ trophyId }: TrophyComparison) => {
    const trophy = named.get(trophyId);
    return trophy?.trophyHidden && !trophy.earned ? "Hidden trophy" : (trophy?.trophyName ?? `Trophy ${trophyId}`);
  };
  return (
    <section class="versus-title">
      <a class="back" href={compareWith(them)}>
        <span aria-hidden="true">←</span> All titles in common
      </a>
      <h2 dir="auto">{title?.trophyTitleName ?? "…"}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Trophy</th>
            <th scope="col">You</th>
            <th scope="col">{them}</th>
          </tr>
        </thead>
        <tbody>
          {trophies.map((trophy) => (
            <tr key={trophy.trophyId}>
              <th scope="row">
                <Cup metal={trophy.trophyType} />
                <bdi>{nameOf(trophy)}</bdi>
                <span class="unseen"> ({trophy.trophyType})</span>
              </th>
              <Earned date={trophy.myEarnedDateTime} isFirst={trophy.first === "mine"} has={has(trophy, "mine")} />
              <Earned
                date={trophy.theirEarnedDateTime}
                isFirst={trophy.first === "theirs"}
                has={has(trophy, "theirs")}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const has = ({ earnedBy }: TrophyComparison, side: "mine" | "theirs") => earnedBy === "both" || earnedBy === side;

function Earned({ date, isFirst, has }: { date: string | undefined; isFirst: boolean; has: boolean }) {
  return (
    <td class={isFirst ? "ahead" : undefined}>
      {date ? <time dateTime={date}>{day(date)}</time> : has ? "Earned" : "–"}
      {isFirst && <span class="first"> first</span>}
    </td>
  );
}
