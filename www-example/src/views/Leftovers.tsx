import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { isSomethingKept, wipeDevice } from "../data/device";

/** Trophies stay on the device when PSN ends a session: whoever comes next can use them again, or wipe them. */
export function Leftovers() {
  const areThere = useSignal(false);
  useEffect(() => {
    void isSomethingKept().then((isThere) => {
      areThere.value = isThere;
    });
  }, []);
  if (!areThere.value) return null;
  const wipe = async () => {
    await wipeDevice();
    areThere.value = false;
  };
  return (
    <p class="note">
      Trophies of the last session are kept in this browser. Sign in to that account to see them.{" "}
      <button class="link" type="button" onClick={wipe}>
        Forget everything
      </button>
    </p>
  );
}
