import { type Signal, useSignal } from "@preact/signals";
import { EVERYTHING, ORDERS, STATES, type Wishes } from "../data/arrange";
import { Choice } from "./Choice";

interface Props {
  wishes: Signal<Wishes>;
  platforms: string[];
}

/** What to search for, which titles to show, and in which order. On a phone the choices fold away. */
export function Controls({ wishes, platforms }: Props) {
  const isOpen = useSignal(false);
  const wish = (change: Partial<Wishes>) => {
    wishes.value = { ...wishes.value, ...change };
  };
  const { search, platform, state, order } = wishes.value;
  const chosen = [platform !== "", state !== "all", order !== EVERYTHING.order].filter(Boolean).length;
  return (
    <search class="controls">
      <label class="search">
        <span>Search</span>
        <input type="search" value={search} onInput={({ currentTarget }) => wish({ search: currentTarget.value })} />
      </label>
      <button
        class="fold"
        type="button"
        aria-expanded={isOpen}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        Filters{chosen > 0 && ` (${chosen})`}
      </button>
      <div class={isOpen.value ? "choices open" : "choices"}>
        <Choice label="Show" value={state} choices={STATES} choose={(state) => wish({ state })} />
        <Choice
          label="Platform"
          value={platform}
          choices={{ "": "All", ...Object.fromEntries(platforms.map((name) => [name, name])) }}
          choose={(platform) => wish({ platform })}
        />
        <Choice label="Order" value={order} choices={ORDERS} choose={(order) => wish({ order })} />
      </div>
    </search>
  );
}
