import { platformsOf } from "../data/arrange";

/** The platforms of a title, and whether its owner hides it from others. */
export function Platforms({ names, hidden }: { names: string; hidden?: boolean }) {
  return (
    <p class="platforms" lang="en">
      {platformsOf(names).map((name) => (
        <span key={name} class="tag">
          {name}
        </span>
      ))}
      {hidden && <span class="tag">Hidden from others</span>}
    </p>
  );
}
