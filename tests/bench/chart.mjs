// The figures beside psn-api as a picture: a bar for each, and psn-api's 1 as a line through all of them.
import { ratioText } from "./format.mjs";

const ROW = 22;
const TOP = 34;
const LEFT = 400;
const WIDTH = 800;
/** How wide a ratio of 1 is. A bar beyond the edge is cut, and its number stands. */
const ONE = 130;
const LONGEST = WIDTH - LEFT - 90;

// Colours that can be read on white and on black.
const TEXT = "#767676";
const LESS = "#2f9e6e";
const MORE = "#c2813a";

export function chart(figures) {
  const bars = figures.filter(({ ratio, other, isDetail }) => ratio && other === "psn-api" && !isDetail);
  const height = TOP + bars.length * ROW + 10;
  const line = LEFT + ONE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13" fill="${TEXT}">`,
    "<title>psn-api-wasm beside psn-api: a shorter bar is less time, fewer bytes, fewer requests</title>",
    `<text x="${line}" y="16" text-anchor="middle">psn-api = 1; shorter is better</text>`,
    ...bars.map(barOf),
    `<path d="M${line} 24V${height - 6}" stroke="${TEXT}" stroke-dasharray="4 3"/>`,
    "</svg>",
    "",
  ].join("\n");
}

function barOf({ part, what, ratio }, index) {
  const y = TOP + index * ROW;
  const width = Math.max(Math.min(ratio.median * ONE, LONGEST), 1).toFixed(0);
  // Where the number would be on the line, it stands behind it.
  const end = width > ONE - 40 && width < ONE ? ONE : Number(width);
  const label = escaped(shortened(`${part.split(/[,:]/)[0]}: ${what}`));
  return [
    `<text x="${LEFT - 8}" y="${y + 12}" text-anchor="end">${label}</text>`,
    `<rect x="${LEFT}" y="${y}" width="${width}" height="15" rx="2" fill="${ratio.median <= 1 ? LESS : MORE}"/>`,
    `<text x="${LEFT + end + 6}" y="${y + 12}">${escaped(ratioText({ ...ratio, low: 0, high: 0 }))}</text>`,
  ].join("");
}

const shortened = (text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
