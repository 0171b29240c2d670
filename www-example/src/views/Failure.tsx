import { useMemo } from "preact/hooks";
import { PsnError } from "psn-api-wasm";
import { detailsOf, messageOf } from "../data/messages";
import { signOut } from "../data/session";
import { Countdown } from "./Countdown";
import { useFocusIfLost } from "./useFocus";

/** At least so long is waited, in milliseconds: the device's clock may be ahead of PSN's. */
const LEAST_WAIT = 10_000;

/** Says what went wrong and what can be done. After a 429 it tries again automatically when PSN's time has come. */
export function Failure({ error, tryAgain }: { error: unknown; tryAgain?: () => void }) {
  const { title, text, help } = messageOf(error);
  const retryAt = useMemo(() => {
    const told = error instanceof PsnError ? error.retryAt?.getTime() : undefined;
    return told && Math.max(told, Date.now() + LEAST_WAIT);
  }, [error]);
  const section = useFocusIfLost();
  return (
    <section class="failure" role="alert" ref={section} tabIndex={-1}>
      <h2>{title}</h2>
      <p>{text}</p>
      {tryAgain && help === "try-again" && (
        <div class="actions">
          <button class="main" type="button" onClick={tryAgain}>
            Try again
          </button>
          {retryAt !== undefined && (
            <span>
              or automatically in <Countdown until={retryAt} over={tryAgain} />
            </span>
          )}
        </div>
      )}
      {tryAgain && help === "sign-in" && (
        <button class="main" type="button" onClick={() => signOut(error)}>
          Sign in again
        </button>
      )}
      <details>
        <summary>Details</summary>
        <pre>{detailsOf(error)}</pre>
      </details>
    </section>
  );
}
