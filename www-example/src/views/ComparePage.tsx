import { useRef } from "preact/hooks";
import type { Cabinet } from "../data/cabinet";
import { COMPARE, compareWith } from "../route";
import { Collecting } from "./Collecting";
import { Friends } from "./Friends";
import { useArrival } from "./useFocus";
import { Versus } from "./Versus";

/** Two accounts side by side; before an account is chosen, the ways to choose one. */
export function ComparePage({ cabinet, onlineId }: { cabinet: Cabinet; onlineId: string | undefined }) {
  const heading = useArrival(onlineId ? `Compared with ${onlineId}` : "Compare");
  const mine = cabinet.collector.collection.value;
  return (
    <>
      {onlineId && (
        <nav aria-label="Back">
          <a class="back" href={COMPARE}>
            <span aria-hidden="true">←</span> Somebody else
          </a>
        </nav>
      )}
      <h1 class="page-title" ref={heading} tabIndex={-1}>
        {onlineId ? `Compared with ${onlineId}` : "Compare"}
      </h1>
      {!mine && <Collecting cabinet={cabinet} />}
      {mine && onlineId && <Versus key={onlineId} cabinet={cabinet} mine={mine} onlineId={onlineId} />}
      {mine && !onlineId && (
        <>
          <AnyPlayer />
          <Friends cabinet={cabinet} />
        </>
      )}
    </>
  );
}

function AnyPlayer() {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="any-player"
      onSubmit={(event) => {
        event.preventDefault();
        location.hash = compareWith(field.current?.value.trim() ?? "");
      }}
    >
      <label>
        <span>Any online id</span>
        <input ref={field} required minLength={3} maxLength={16} pattern="[A-Za-z][\w\-]*" autocomplete="off" />
      </label>
      <button class="main" type="submit">
        Compare
      </button>
    </form>
  );
}
