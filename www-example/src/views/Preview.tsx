import { Cup } from "./Cup";
import { Grades } from "./Grades";
import { Platforms } from "./Platforms";

const grades = (platinum: number, gold: number, silver: number, bronze: number) => ({ platinum, gold, silver, bronze });

/** Titles that nobody has. */
const SHELVES = [
  { name: "The Lamplighter's Round", progress: 100, earned: grades(1, 3, 8, 24), defined: grades(1, 3, 8, 24) },
  { name: "Orchard of Bells", progress: 64, earned: grades(0, 1, 4, 17), defined: grades(1, 3, 6, 22) },
];

/** A picture of what comes: cards as they will be, for the eye alone. */
export function Preview() {
  return (
    <div class="preview" aria-hidden="true" inert>
      {SHELVES.map(({ name, progress, earned, defined }) => (
        <div key={name} class={progress === 100 ? "card complete has-platinum" : "card"}>
          <span class="picture">
            <Cup metal={progress === 100 ? "platinum" : "gold"} />
          </span>
          <h2>{name}</h2>
          <div class="card-facts">
            <Platforms names="PS5" />
          </div>
          <div class="card-progress">
            <progress value={progress} max={100} />
            <span>{progress}%</span>
            <Grades earned={earned} defined={defined} />
          </div>
        </div>
      ))}
    </div>
  );
}
