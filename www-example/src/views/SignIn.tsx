import { useRef } from "preact/hooks";
import { entering, signIn, trouble } from "../data/session";
import { site } from "../data/site";
import { Failure } from "./Failure";
import { Jump } from "./Jump";
import { Leftovers } from "./Leftovers";
import { Loading } from "./Loading";
import { NpssoHelp } from "./NpssoHelp";
import { Preview } from "./Preview";
import { useArrival } from "./useFocus";

export function SignIn() {
  const heading = useArrival("Sign in");
  const field = useRef<HTMLInputElement>(null);
  const stay = useRef<HTMLInputElement>(null);
  const candidate = entering.value;

  const enter = async (npsso = "") => {
    if (entering.value) return;
    await signIn(npsso, stay.current?.checked ?? false);
    field.current?.focus();
  };

  return (
    <div class="sign-in">
      <section>
        <h1 ref={heading} tabIndex={-1}>
          Your trophies, in a cabinet of their own
        </h1>
        {site.demo && <Demo npsso={site.demo.npsso} enter={enter} />}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void enter(field.current?.value.trim());
          }}
        >
          <label for="npsso">Your NPSSO</label>
          <input ref={field} id="npsso" type="password" required autocomplete="off" aria-describedby="npsso-hint" />
          <p id="npsso-hint" class="hint">
            A key that PlayStation gives to your browser. <Jump to="npsso-help">What is it, and where does it go?</Jump>
          </p>
          <label class="check">
            <input ref={stay} type="checkbox" aria-describedby="stay-hint" />
            Keep me signed in on this device
          </label>
          <p id="stay-hint" class="hint">
            Keeps the session and your trophies, not the NPSSO, in this browser. A session lasts up to ten days; signing
            out removes everything. Without it, closing the page forgets everything.
          </p>
          <button class={site.demo ? "" : "main"} type="submit">
            Sign in
          </button>
        </form>
        {candidate && <Loading cabinet={candidate} loader={candidate.profile} what="your profile" />}
        {trouble.value !== undefined && <Failure error={trouble.value} />}
        <Leftovers />
      </section>
      <aside>
        <Preview />
        <NpssoHelp />
      </aside>
    </div>
  );
}

function Demo({ npsso, enter }: { npsso: string; enter: (npsso: string) => void }) {
  return (
    <section class="demo" aria-label="Demo">
      <p>This site asks a simulator of PSN. Nothing in it is real, and anybody may look around.</p>
      <button class="main" type="button" onClick={() => enter(npsso)}>
        Use the demo account
      </button>
    </section>
  );
}
