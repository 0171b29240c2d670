import { cabinet, signOut } from "../data/session";
import { site } from "../data/site";
import { ALL_TITLES } from "../route";
import { Cup } from "./Cup";
import { Nav } from "./Nav";
import { DarkSwitch, LanguageChoice } from "./Settings";

export function Header() {
  return (
    <header class="bar">
      <a class="brand" href={ALL_TITLES}>
        <Cup metal="gold" />
        Trophy cabinet
      </a>
      {site.demo && <span class="tag">Simulator</span>}
      {cabinet.value && <Nav />}
      <div class="bar-end">
        <LanguageChoice />
        <DarkSwitch />
        {cabinet.value && (
          <button class="quiet" type="button" onClick={() => signOut()}>
            Sign out
          </button>
        )}
      </div>
    </header>
  );
}
