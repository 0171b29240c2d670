import { ALL_TITLES, CHARTS, COMPARE, OVERVIEW, route, TIMELINE } from "../route";

const LINKS = [
  ["Titles", ALL_TITLES, "titles"],
  ["Overview", OVERVIEW, "overview"],
  ["Charts", CHARTS, "charts"],
  ["Timeline", TIMELINE, "timeline"],
  ["Compare", COMPARE, "compare"],
] as const;

/** The views of the cabinet. */
export function Nav() {
  const { view } = route.value;
  return (
    <nav class="nav" aria-label="Views">
      {LINKS.map(([name, address, is]) => (
        <a key={is} href={address} aria-current={is === view ? "page" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
