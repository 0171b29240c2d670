import { useComputed } from "@preact/signals";
import { allPlatforms, arrange, isNarrowed, showAll } from "../data/arrange";
import type { Cabinet } from "../data/cabinet";
import { count, plural } from "../format";
import { useAnnouncement } from "./announce";
import { Controls } from "./Controls";
import { Empty } from "./Empty";
import { Grid } from "./Grid";
import { Loading } from "./Loading";
import { Profile } from "./Profile";
import { TitleCard } from "./TitleCard";
import { useReturn } from "./useReturn";

export function TitlesPage({ cabinet }: { cabinet: Cabinet }) {
  return (
    <>
      <Profile cabinet={cabinet} />
      {cabinet.profile.value.value && <Titles cabinet={cabinet} />}
    </>
  );
}

function Titles({ cabinet }: { cabinet: Cabinet }) {
  const { titles } = cabinet;
  const isDone = titles.status.value.is === "done";
  useAnnouncement(isDone ? "" : "Loading titles");
  if (titles.value.value?.length) return <Shelves cabinet={cabinet} isDone={isDone} />;
  if (!isDone) return <Loading cabinet={cabinet} loader={titles} what="titles" />;
  return (
    <Empty title="No trophies yet">
      Games appear here when you have played them and your console has synced their trophies.
    </Empty>
  );
}

/** The titles that there are so far. */
function Shelves({ cabinet, isDone }: { cabinet: Cabinet; isDone: boolean }) {
  const { titles, wishes } = cabinet;
  const all = titles.value.value ?? [];
  const found = useComputed(() => arrange(titles.value.value ?? [], wishes.value)).value;
  const everything = plural(all.length, "title");
  const summary = found.length === all.length ? everything : `${count(found.length)} of ${everything}`;
  const reset = () => {
    wishes.value = showAll(wishes.value);
  };
  useAnnouncement(isDone ? summary : "");
  useReturn();
  return (
    <section aria-label="Titles">
      <Controls wishes={wishes} platforms={allPlatforms(all)} />
      <div class="status">
        <Loading cabinet={cabinet} loader={titles} what="titles" />
        {isDone && (
          <p class="summary">
            {summary}
            {isNarrowed(wishes.value) && (
              <button class="link" type="button" onClick={reset}>
                Show all
              </button>
            )}
          </p>
        )}
      </div>
      <Grid items={found} text={titles.text.value}>
        {(title) => <TitleCard title={title} />}
      </Grid>
      {isDone && found.length === 0 && <Empty title="No titles match">Try other words, or fewer filters.</Empty>}
    </section>
  );
}
