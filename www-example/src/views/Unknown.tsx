import { ALL_TITLES } from "../route";
import { useArrival } from "./useFocus";

/** For addresses that lead nowhere. */
export function Unknown() {
  const heading = useArrival("Nothing is here");
  return (
    <section class="empty">
      <h1 ref={heading} tabIndex={-1}>
        Nothing is here
      </h1>
      <p>
        This cabinet has no page at <code>{location.hash}</code>.
      </p>
      <a href={ALL_TITLES}>All titles</a>
    </section>
  );
}
