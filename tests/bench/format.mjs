// How numbers are shown.

/** Three digits, or all before the point. */
export function number(value) {
  if (Number.isInteger(value)) return String(value);
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

/** A ratio with its quartiles, such as `0.96 (0.94–0.99)`. What is less than half is a fraction, such as `1 / 47`. */
export function ratioText(ratio) {
  if (!ratio) return "";
  const { median, low, high } = ratio;
  if (median < 0.5) return `1 / ${number(1 / median)}`;
  return low === high ? median.toFixed(2) : `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
