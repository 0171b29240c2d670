// The address after `#` says what is shown, so that the cabinet works on any host of files.
import { computed, signal } from "@preact/signals";

const hash = signal(location.hash);
addEventListener("hashchange", () => {
  hash.value = location.hash;
});

/** The title whose trophies are shown; all titles if there is none. */
export const shownTitle = computed(() => /^#\/title\/([\w-]+)$/.exec(hash.value)?.[1]);

export const ALL_TITLES = "#/";
export const addressOf = (npCommunicationId: string) => `#/title/${npCommunicationId}`;
