import { useEffect, useState } from "preact/hooks";
import type { Cabinet } from "../data/cabinet";
import type { Loader, Status } from "../data/loader";
import { waitsUntil } from "../data/waiting";
import { count, time } from "../format";
import { useAnnouncement } from "./announce";
import { Countdown } from "./Countdown";
import { Failure } from "./Failure";
import { Stale } from "./Stale";
import { useFocusIfLost } from "./useFocus";

interface Props<T> {
  cabinet: Cabinet;
  loader: Loader<T>;
  /** What is loaded: "titles". */
  what: string;
}

/**
 * How far it is, with a way to stop; or why it failed, with a way to try again; or nothing once it is done. What an earlier
 * visit has kept is brought up to date without a word.
 */
export function Loading<T>({ cabinet, loader, what }: Props<T>) {
  const status = loader.status.value;
  const isKept = loader.isKept.value;
  if (status.is === "done" || (status.is === "loading" && isKept)) return null;
  if (status.is === "failed" && isKept) return <Stale error={status.error} tryAgain={() => loader.start()} />;
  if (status.is === "failed") return <Failure error={status.error} tryAgain={() => loader.start()} />;
  return <Running cabinet={cabinet} loader={loader} what={what} status={status} />;
}

function Running<T>({ cabinet, loader, what, status }: Props<T> & { status: Extract<Status, { is: "loading" }> }) {
  const { done, total } = status;
  const section = useFocusIfLost();
  const text =
    done === undefined || total === undefined ? `Loading ${what}…` : `${count(done)} of ${count(total)} ${what}`;
  return (
    <section class="loading" aria-label="Loading" ref={section} tabIndex={-1}>
      <span>{text}</span>
      <progress value={done} max={total} aria-label={text} />
      <button type="button" onClick={() => loader.cancel()}>
        Cancel
      </button>
      <Waiting cabinet={cabinet} />
    </section>
  );
}

/** A notice while the client waits until PSN's rate limit lets it go on. */
export function Waiting({ cabinet }: { cabinet: Cabinet }) {
  const [until, setUntil] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setUntil(waitsUntil(cabinet.limiter.state)), 250);
    return () => clearInterval(timer);
  }, [cabinet]);
  const waits = until > Date.now();
  useAnnouncement(waits ? `Waiting for PSN's rate limit until ${time(until)}` : "");
  if (!waits) return null;
  return (
    <p class="waiting">
      PSN's rate limit is reached. Reading goes on automatically in <Countdown until={until} />.
    </p>
  );
}
