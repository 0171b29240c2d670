import { messageOf } from "../data/messages";
import { Failure } from "./Failure";

/** Says that what is shown is of an earlier visit, and why. Only what the user has to mend is told at length. */
export function Stale({ error, tryAgain }: { error: unknown; tryAgain: () => void }) {
  const { title, help } = messageOf(error);
  if (help === "sign-in") return <Failure error={error} tryAgain={tryAgain} />;
  return (
    <p class="note" role="status">
      This is what your last visit has kept. {title}.{" "}
      <button class="link" type="button" onClick={tryAgain}>
        Try again
      </button>
    </p>
  );
}
