import { useComputed } from "@preact/signals";
import { allPlatforms, arrange } from "../data/arrange";
import type { Cabinet } from "../data/cabinet";
import { count, plural } from "../format";
import { useAnnouncement } from "./announce";
import { Controls } from "./Controls";
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
  const { titles, wishes } = cabinet;
  const all = titles.value.value ?? [];
  const found = useComputed(() => arrange(titles.value.value ?? [], wishes.value)).value;
  const isDone = titles.status.value.is === "done";
  const everything = plural(all.length, "title");
  const summary = found.length === all.length ? everything : `${count(found.length)} of ${everything}`;
  useAnnouncement(isDone ? summary : "Loading titles");
  useReturn();
  return (
    <section aria-label="Titles">
      <Controls wishes={wishes} platforms={allPlatforms(all)} summary={summary} />
      <Loading cabinet={cabinet} loader={titles} what="titles" />
      <Grid items={found} text={titles.text.value}>
        {(title) => <TitleCard title={title} />}
      </Grid>
      {isDone && found.length === 0 && <p class="nothing">No title is like that.</p>}
    </section>
  );
}
