import type { Comparison } from "psn-api-wasm";
import type { Profile } from "../data/cabinet";
import { leads } from "../data/versus";
import { count, plural } from "../format";
import { Grades } from "./Grades";
import { Picture } from "./Picture";

interface Props {
  me: Profile | undefined;
  them: Profile;
  comparison: Comparison | undefined;
}

/** Both accounts, and who is ahead on the whole. */
export function VersusSummary({ me, them, comparison }: Props) {
  return (
    <section class="versus-summary" aria-label="Both accounts">
      {me && <Side profile={me} />}
      <Side profile={them} />
      {comparison && <Totals comparison={comparison} them={them.onlineId} />}
    </section>
  );
}

function Side({ profile }: { profile: Profile }) {
  return (
    <div class="side">
      <Picture src={profile.avatars?.at(-1)?.url} size={56} />
      <h2>{profile.onlineId}</h2>
      <p>Level {count(profile.trophyLevel)}</p>
      <Grades earned={profile.earnedTrophies} />
    </div>
  );
}

function Totals({ comparison, them }: { comparison: Comparison; them: string }) {
  const { inCommon, titles } = comparison;
  const ahead = leads(comparison);
  const rows = [
    ["Titles ahead", ahead.mine, ahead.theirs],
    ["Trophies that the other lacks", inCommon.onlyMine, inCommon.onlyTheirs],
    ["Earned first, of those that both have", inCommon.mineFirst, inCommon.theirsFirst],
  ] as const;
  return (
    <table>
      <caption>
        {plural(titles.length, "title")} in common, {plural(inCommon.both, "trophy", "trophies")} that both have
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">You</th>
          <th scope="col">{them}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, mine, theirs]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class={mine > theirs ? "ahead" : undefined}>{count(mine)}</td>
            <td class={theirs > mine ? "ahead" : undefined}>{count(theirs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
