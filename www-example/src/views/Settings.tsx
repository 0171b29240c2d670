import { chooseLanguage, isDark, LANGUAGES, type Language, language, toggleTheme } from "../settings";

/** In which language PSN gives titles and trophies. */
export function LanguageChoice() {
  return (
    <label class="language">
      <span>Trophies in</span>
      <select value={language.value} onChange={({ currentTarget }) => chooseLanguage(currentTarget.value as Language)}>
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag || "en"}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function DarkSwitch() {
  return (
    <button class="switch" type="button" role="switch" aria-checked={isDark} onClick={toggleTheme}>
      <svg viewBox="0 0 40 24" aria-hidden="true" focusable="false">
        <rect x="0.5" y="0.5" width="39" height="23" rx="11.5" />
        <circle class="sun" cx="12" cy="12" r="5" />
        <path class="moon" d="M31.5 15.2a6 6 0 1 1-5.4-8.3 5 5 0 0 0 5.4 8.3z" />
      </svg>
      <span>Dark</span>
    </button>
  );
}
