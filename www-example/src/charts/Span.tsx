import { month } from "../format";
import { show } from "../route";

interface Props {
  months: string[];
  from: string;
  to: string;
}

/** The span as two lists to choose from: what brushing does, by keyboard. */
export function Span({ months, from, to }: Props) {
  const isAll = from === months[0] && to === months.at(-1);
  const choice = (label: string, value: string, allowed: string[], choose: (month: string) => void) => (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {allowed.map((name) => (
          <option key={name} value={name}>
            {month(name)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="span">
      {choice(
        "From",
        from,
        months.filter((name) => name <= to),
        (from) => show({ from }),
      )}
      {choice(
        "To",
        to,
        months.filter((name) => name >= from),
        (to) => show({ to }),
      )}
      {!isAll && (
        <button class="link" type="button" onClick={() => show({ from: undefined, to: undefined })}>
          All time
        </button>
      )}
    </div>
  );
}
