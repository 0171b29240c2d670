import { useEffect, useMemo } from "preact/hooks";
import type { TrophyTitle } from "psn-api-wasm";
import type { Cabinet } from "../data/cabinet";
import { type TitleWithTrophies, titleLoader } from "../data/title";
import { ALL_TITLES } from "../route";
import { language } from "../settings";
import { useAnnouncement } from "./announce";
import { Grades } from "./Grades";
import { Loading } from "./Loading";
import { Picture } from "./Picture";
import { Platforms } from "./Platforms";
import { PlayTime } from "./PlayTime";
import { TrophyList } from "./TrophyList";
import { useArrival } from "./useFocus";

export function TitlePage({ cabinet, id }: { cabinet: Cabinet; id: string }) {
  const loader = useMemo(() => titleLoader(cabinet, id), [cabinet, id]);
  useEffect(() => {
    scrollTo({ top: 0, behavior: "instant" });
    return () => loader.cancel();
  }, [loader]);
  useEffect(() => {
    void loader.start();
  }, [loader, language.value]);

  const title = loader.value.value;
  const text = loader.text.value;
  const listed = cabinet.titles.value.value?.find(({ npCommunicationId }) => npCommunicationId === id);
  const about = title ?? (listed && aboutListed(listed));
  const name = title?.name ?? listed?.trophyTitleName ?? "Title";
  const heading = useArrival(name);
  const isDone = loader.status.value.is === "done";
  useAnnouncement(isDone ? "" : "Loading trophies");
  return (
    <>
      <nav aria-label="Back">
        <a class="back" href={ALL_TITLES}>
          <span aria-hidden="true">←</span> All titles
        </a>
      </nav>
      <header class="title-head" {...text}>
        <Picture src={title?.iconUrl ?? listed?.trophyTitleIconUrl} size={112} />
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {name}
        </h1>
        {about && <Platforms names={about.platforms} />}
        {about && <Earned {...about} progress={listed?.progress} />}
        {title && <PlayTime cabinet={cabinet} id={id} name={title.name} />}
      </header>
      <Loading cabinet={cabinet} loader={loader} what="trophies" />
      {title && <TrophyList title={title} text={text} />}
    </>
  );
}

type About = Pick<TitleWithTrophies, "platforms" | "earned" | "defined">;

/** What the list of titles knows. */
const aboutListed = (listed: TrophyTitle): About => ({
  platforms: listed.trophyTitlePlatform,
  earned: listed.earnedTrophies,
  defined: listed.definedTrophies,
});

function Earned({ earned, defined, progress }: About & { progress: number | undefined }) {
  return (
    <div class="title-progress" lang="en">
      {progress !== undefined && <progress value={progress} max={100} aria-label="Progress" />}
      {progress !== undefined && <span>{progress}%</span>}
      <Grades earned={earned} defined={defined} />
    </div>
  );
}
