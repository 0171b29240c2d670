// The figures as Markdown.
import { number, ratioText } from "./format.mjs";
import { judge } from "./goals.mjs";

/** What was measured where, a table for each part, and the goals that are missed, with the reasons. */
export function tables(machine, figures) {
  const { date, cores, processor, node } = machine;
  const shown = figures.filter(({ isDetail }) => !isDetail);
  const parts = new Map();
  for (const figure of shown) parts.set(figure.part, [...(parts.get(figure.part) ?? []), figure]);
  const lines = [`Measured on ${date} with Node ${node.slice(1)}, on ${cores} cores of ${processor}.`, ""];
  for (const [part, rows] of parts) lines.push(...tableOf(part, rows), "");
  const missed = shown.map((figure) => ({ figure, goal: judge(figure) })).filter(({ goal }) => goal && !goal.isMet);
  lines.push("### Goals that are missed", "");
  for (const { figure, goal } of missed)
    lines.push(`- **${figure.part}, ${figure.what}:** ${goal.text}. ${goal.reason}`);
  if (missed.length === 0) lines.push("None.");
  return `${lines.join("\n")}\n`;
}

function tableOf(part, rows) {
  const [{ unit, other }] = rows;
  const isCompared = rows.some(({ theirs }) => theirs !== undefined);
  const hasGoals = rows.some((row) => judge(row));
  const columns = (theirs, ours, ratio, goal) =>
    [...(isCompared ? [theirs, ours, ratio] : [ours]), ...(hasGoals ? [goal] : [])].join(" | ");
  return [
    `### ${part}`,
    "",
    `| ${unit} | ${columns(other, "here", "ratio", "goal")} |`,
    `|---|${columns("---:", "---:", "---:", "---").replaceAll(" ", "")}|`,
    ...rows.map(
      (row) =>
        `| ${row.what} | ${columns(valueText(row.theirs), valueText(row.ours), ratioText(row.ratio), goalOf(row))} |`,
    ),
  ];
}

const valueText = (value) => (value === undefined ? "" : number(value));

function goalOf(row) {
  const goal = judge(row);
  return goal ? `${goal.text}: ${goal.isMet ? "met" : "**missed**"}` : "";
}
