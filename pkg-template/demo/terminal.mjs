// How the trophies look in a terminal.
const { env, stdout } = process;
const coloured = env.NO_COLOR ? false : env.FORCE_COLOR ? true : stdout.isTTY === true;
const codes = { bold: 1, dim: 2, green: 32, platinum: 96, gold: 93, silver: 37, bronze: 33 };

// A reader that has seen enough, such as `head`, is no failure.
stdout.on("error", () => process.exit());

/** How wide a line may be. */
export const columns = Math.max(80, Math.min(stdout.columns ?? 80, 120));

export function colour(name, text) {
  return coloured ? `\u001b[${codes[name]}m${text}\u001b[0m` : text;
}

export function heading(text) {
  console.log(`\n${colour("bold", text)}`);
}

export function row(...cells) {
  console.log(`  ${cells.join("  ")}`.trimEnd());
}

/** What there is to say of each grade, in its colour. */
export function grades(say) {
  return ["platinum", "gold", "silver", "bronze"].map((name) => colour(name, say(name))).join(" ");
}

/** A progress bar of so many columns, and five for the number. */
export function bar(percent, width) {
  const full = Math.floor((percent / 100) * width);
  const number = `${percent}%`.padStart(4);
  return `${colour("green", "█".repeat(full))}${colour("dim", "░".repeat(width - full))} ${number}`;
}

export function day(dateTime) {
  return colour("dim", dateTime.slice(0, 10));
}

/** The text in exactly so many columns, cut or filled up. */
export function fit(text, width) {
  const segments = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const total = segments.reduce((sum, segment) => sum + columnsOf(segment), 0);
  if (total <= width) return text + " ".repeat(width - total);
  let fitted = "";
  let left = width - 1;
  for (const segment of segments) {
    left -= columnsOf(segment);
    if (left < 0) return `${fitted}…${" ".repeat(left + columnsOf(segment))}`;
    fitted += segment;
  }
}

// Characters of East Asian scripts and most emoji take two columns.
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

function columnsOf(segment) {
  return WIDE.test(segment) ? 2 : 1;
}
