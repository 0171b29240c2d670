import type { Signal } from "@preact/signals";
import { EVERYTHING, ORDERS, STATES, type Wishes } from "../data/arrange";

interface Props {
  wishes: Signal<Wishes>;
  platforms: string[];
  summary: string;
}

/** What to search for, which titles to show, and in which order. */
export function Controls({ wishes, platforms, summary }: Props) {
  const wish = (change: Partial<Wishes>) => {
    wishes.value = { ...wishes.value, ...change };
  };
  const { search, platform, state, order } = wishes.value;
  const isNarrowed = search !== "" || platform !== "" || state !== "all";
  return (
    <search class="controls">
      <label class="search">
        <span>Search</span>
        <input type="search" value={search} onInput={({ currentTarget }) => wish({ search: currentTarget.value })} />
      </label>
      <Choice label="Show" value={state} choices={STATES} choose={(state) => wish({ state })} />
      <Choice
        label="Platform"
        value={platform}
        choices={{ "": "All", ...Object.fromEntries(platforms.map((name) => [name, name])) }}
        choose={(platform) => wish({ platform })}
      />
      <Choice label="Order" value={order} choices={ORDERS} choose={(order) => wish({ order })} />
      <p class="summary">
        {summary}
        {isNarrowed && (
          <button class="link" type="button" onClick={() => wish({ ...EVERYTHING, order })}>
            Show all
          </button>
        )}
      </p>
    </search>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  choices: Record<Value, string>;
  choose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, choices, choose }: ChoiceProps<Value>) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value as Value)}>
        {Object.entries<string>(choices).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
