// The address after `#` says what is shown, so that the cabinet works on any host of files.
import { computed, signal } from "@preact/signals";

export type Route =
  | { view: "titles" | "overview" | "charts" | "timeline" | "unknown" }
  /** The title whose trophies are shown. */
  | { view: "title"; id: string }
  /** The other account's online id; none before one is chosen. */
  | { view: "compare"; onlineId?: string };

const address = signal(location.hash);
addEventListener("hashchange", () => {
  address.value = location.hash;
});

const parts = computed(() => {
  const [path = "", query = ""] = address.value.replace(/^#?\/?/, "").split("?");
  return { path, query: new URLSearchParams(query) };
});

/** What is shown. */
export const route = computed<Route>(() => routeOf(parts.value.path));
/** How it is shown: what stands behind `?` in the address. */
export const query = computed(() => parts.value.query);

export function routeOf(path: string): Route {
  if (path === "") return { view: "titles" };
  if (path === "overview" || path === "charts" || path === "timeline") return { view: path };
  const title = /^title\/([\w-]+)$/.exec(path);
  if (title?.[1]) return { view: "title", id: title[1] };
  const compare = /^compare(?:\/([\w-]+))?$/.exec(path);
  if (compare) return { view: "compare", ...(compare[1] && { onlineId: compare[1] }) };
  return { view: "unknown" };
}

/** Changes how the view is shown, without a step for the back button. `undefined` takes a parameter away. */
export function show(changes: Record<string, string | undefined>): void {
  const { path, query } = parts.peek();
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  history.replaceState(history.state, "", `#/${path}${next.size > 0 ? `?${next}` : ""}`);
  address.value = location.hash;
}

export const ALL_TITLES = "#/";
export const OVERVIEW = "#/overview";
export const CHARTS = "#/charts";
export const TIMELINE = "#/timeline";
export const COMPARE = "#/compare";
export const compareWith = (onlineId: string) => `${COMPARE}/${encodeURIComponent(onlineId)}`;
export const addressOf = (npCommunicationId: string) => `#/title/${npCommunicationId}`;
