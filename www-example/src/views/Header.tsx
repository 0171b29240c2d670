import { cabinet, signOut } from "../data/session";
import { site } from "../data/site";
import { ALL_TITLES } from "../route";
import { chooseLanguage, isDark, LANGUAGES, type Language, language, toggleTheme } from "../settings";
import { Cup } from "./Cup";
import { Nav } from "./Nav";

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
        <label class="language">
          <span>Trophies in</span>
          <select
            value={language.value}
            onChange={({ currentTarget }) => chooseLanguage(currentTarget.value as Language)}
          >
            {Object.entries(LANGUAGES).map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag || "en"}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button class="quiet" type="button" aria-pressed={isDark} onClick={toggleTheme}>
          Dark
        </button>
        {cabinet.value && (
          <button class="quiet" type="button" onClick={() => signOut()}>
            Sign out
          </button>
        )}
      </div>
    </header>
  );
}
