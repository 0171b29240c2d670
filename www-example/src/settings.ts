// How the cabinet looks and in which language PSN answers.
import { computed, effect, signal } from "@preact/signals";
import { forget, keep, kept } from "./storage";

/** Languages of trophies; PSN knows more, and answers in English what a game has not translated. */
export const LANGUAGES = {
  "": "As in my account",
  "en-US": "English",
  "de-DE": "Deutsch",
  "fr-FR": "Français",
  "es-ES": "Español",
  "ja-JP": "日本語",
  "ar-AE": "العربية",
} as const;
export type Language = keyof typeof LANGUAGES;

const RIGHT_TO_LEFT: Language[] = ["ar-AE"];

export const language = signal(kept<Language>("language") ?? "");
export const theme = signal(kept<"light" | "dark">("theme"));

/** The attributes of what holds texts of PSN: which language they are in, and which way it runs. */
export interface TextOfPsn {
  lang?: string;
  dir: "rtl" | "ltr";
}

/** Those of the chosen language. */
export const textOfPsn = (): TextOfPsn => textIn(language.value);

export function textIn(language: string): TextOfPsn {
  const dir = RIGHT_TO_LEFT.includes(language as Language) ? "rtl" : "ltr";
  return language ? { lang: language, dir } : { dir };
}

export function chooseLanguage(chosen: Language): void {
  language.value = chosen;
  keep("language", chosen);
}

const system = matchMedia("(prefers-color-scheme: dark)");
const systemIsDark = signal(system.matches);
system.addEventListener("change", () => {
  systemIsDark.value = system.matches;
});

/** Whether it is dark now, by choice or as the system is. */
export const isDark = computed(() => (theme.value ? theme.value === "dark" : systemIsDark.value));

export function toggleTheme(): void {
  theme.value = isDark.value ? "light" : "dark";
  keep("theme", theme.value);
}

/** As at the first visit. */
export function forgetSettings(): void {
  language.value = "";
  theme.value = undefined;
  forget("language");
  forget("theme");
}

effect(() => {
  if (theme.value) document.documentElement.dataset.theme = theme.value;
  else delete document.documentElement.dataset.theme;
});
