import type { Cabinet } from "../data/cabinet";
import type { Syncing } from "../data/collector";
import { about, count, plural } from "../format";
import { useAnnouncement } from "./announce";
import { Failure } from "./Failure";
import { FirstReading } from "./FirstReading";
import { Waiting } from "./Loading";
import { Stale } from "./Stale";
import { Standing } from "./Standing";

/** How the collection is: not read yet, being read, stopped, failed, or up to date; and what can be done then. */
export function Collecting({ cabinet }: { cabinet: Cabinet }) {
  const { collector } = cabinet;
  const syncing = collector.syncing.value;
  const { goOn } = collector;
  useAnnouncement(ANNOUNCED[syncing.is]);
  switch (syncing.is) {
    case "unknown":
      return null;
    case "new":
      return <FirstReading cabinet={cabinet} />;
    case "running":
      return <Running cabinet={cabinet} syncing={syncing} />;
    case "stopped":
      return <Stopped syncing={syncing} goOn={goOn} />;
    case "failed":
      if (collector.collection.value) return <Stale error={syncing.error} tryAgain={goOn} />;
      return <Failure error={syncing.error} tryAgain={goOn} />;
    case "done":
      return <Standing cabinet={cabinet} syncing={syncing} />;
  }
}

const ANNOUNCED: Record<Syncing["is"], string> = {
  unknown: "",
  new: "",
  running: "Reading trophies",
  stopped: "Stopped reading trophies",
  failed: "",
  done: "All trophies are read",
};

function Stopped({ syncing, goOn }: { syncing: Extract<Syncing, { is: "stopped" }>; goOn: () => void }) {
  const { done = 0, total = 0 } = syncing.progress ?? {};
  return (
    <section class="loading" aria-label="Reading trophies">
      <p>
        You have stopped reading{total > 0 && ` after ${count(done)} of ${plural(total, "title")}`}. What was read is
        kept.
      </p>
      <button class="main" type="button" onClick={goOn}>
        Go on
      </button>
    </section>
  );
}

function Running({ cabinet, syncing }: { cabinet: Cabinet; syncing: Extract<Syncing, { is: "running" }> }) {
  const { total = 0, done = 0, requests = 0, timeLeft } = syncing.progress ?? {};
  const isBrief = total === 0;
  const text = isBrief ? "Looking for new trophies…" : `${count(done)} of ${plural(total, "title")}`;
  return (
    <section class="loading" aria-label="Reading trophies">
      <span>{text}</span>
      <progress value={isBrief ? undefined : done} max={isBrief ? undefined : total} aria-label={text} />
      <button type="button" onClick={() => cabinet.collector.stop()}>
        Stop
      </button>
      {!isBrief && (
        <p class="hint">
          {plural(requests, "request")}
          {timeLeft !== undefined && timeLeft > 0 && ` · ${about(timeLeft)} left`}
          {requests > 0 && " · you can look around meanwhile"}
        </p>
      )}
      <Waiting cabinet={cabinet} />
    </section>
  );
}
