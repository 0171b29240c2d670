import { useSignal } from "@preact/signals";
import { arrangeTrophies, GRADES, TROPHY_ORDERS, TROPHY_STATES, wishesOf } from "../data/arrange-trophies";
import type { TitleWithTrophies } from "../data/title";
import { count, plural } from "../format";
import { query, show } from "../route";
import type { TextOfPsn } from "../settings";
import { useAnnouncement } from "./announce";
import { Choice } from "./Choice";
import { Empty } from "./Empty";
import { Group } from "./Group";

/** The trophies of a title, with which of them are shown and in which order. */
export function TrophyList({ title, text }: { title: TitleWithTrophies; text: TextOfPsn }) {
  const showHidden = useSignal(false);
  const groups = arrangeTrophies(title.groups, wishesOf(query.value));
  const shown = groups.flatMap((group) => (Array.isArray(group) ? group : group.trophies)).length;
  const all = title.groups.flatMap(({ trophies }) => trophies);
  const hidden = all.filter((one) => one.trophyHidden && !one.earned).length;
  const everything = plural(all.length, "trophy", "trophies");
  const summary = shown === all.length ? everything : `${count(shown)} of ${everything}`;
  useAnnouncement(summary);
  return (
    <section aria-label="Trophies">
      <Controls />
      <div class="status">
        <p class="summary">
          {summary}
          {shown < all.length && (
            <button class="link" type="button" onClick={() => show({ show: undefined, grade: undefined })}>
              Show all
            </button>
          )}
        </p>
        {hidden > 0 && (
          <label class="check">
            <input
              type="checkbox"
              checked={showHidden}
              onChange={({ currentTarget }) => {
                showHidden.value = currentTarget.checked;
              }}
            />
            Show {plural(hidden, "hidden trophy", "hidden trophies")}
          </label>
        )}
      </div>
      {groups.map((group) =>
        Array.isArray(group) ? (
          <Group key="all" trophies={group} name={title.name} text={text} showHidden={showHidden.value} />
        ) : (
          <Group
            key={group.trophyGroupId}
            trophies={group.trophies}
            name={group.trophyGroupName}
            icon={title.groups.length > 1 ? group.trophyGroupIconUrl : undefined}
            text={text}
            showHidden={showHidden.value}
          />
        ),
      )}
      {shown === 0 && <Empty title="No trophies match">Choose another grade, or show all.</Empty>}
    </section>
  );
}

function Controls() {
  const { order, state, grade } = wishesOf(query.value);
  const unless = (first: string, chosen: string) => (chosen === first ? undefined : chosen);
  return (
    <div class="trophy-controls">
      <Choice
        label="Show"
        value={state}
        choices={TROPHY_STATES}
        choose={(state) => show({ show: unless("all", state) })}
      />
      <Choice label="Grade" value={grade} choices={GRADES} choose={(grade) => show({ grade: unless("all", grade) })} />
      <Choice
        label="Order"
        value={order}
        choices={TROPHY_ORDERS}
        choose={(order) => show({ order: unless("game", order) })}
      />
    </div>
  );
}
