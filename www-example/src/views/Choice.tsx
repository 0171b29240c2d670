interface Props<Value extends string> {
  label: string;
  value: Value;
  choices: Record<Value, string>;
  choose: (value: Value) => void;
}

/** One of several, by name. */
export function Choice<Value extends string>({ label, value, choices, choose }: Props<Value>) {
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
