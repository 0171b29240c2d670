// Durations in ISO 8601, such as `PT228H56M33S`.

/** Of a week, a day, an hour, a minute and a second. */
const MILLISECONDS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000];

/** A duration in whole milliseconds; `undefined` for another text, and for years and months, whose length varies. */
export function millisecondsOf(duration: string): number | undefined {
  const number = (unit: string) => `(?:(\\d+(?:[.,]\\d+)?)${unit})?`;
  const date = number("W") + number("D");
  const time = number("H") + number("M") + number("S");
  const [, ...numbers] = new RegExp(`^P(?=[\\dT])${date}(?:T(?=\\d)${time})?$`).exec(duration) ?? [];
  if (numbers.length === 0) return undefined;
  const parts = MILLISECONDS.map((unit, index) => unit * Number((numbers[index] ?? "0").replace(",", ".")));
  return Math.round(parts.reduce((sum, part) => sum + part));
}
