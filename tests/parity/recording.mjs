// The recording as data, by function: first how it is usually called, then one line per case with only what is
// unusual about that one. Where a case made no request, or several, the line has `calls`.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { FIELDS } from "./functions.mjs";

export const RECORDING = new URL("recorded.json", import.meta.url);

/** The usual case of each function, which its other lines leave out. */
const USUAL = "usual / call";

/** The one query that is in every line about a profile by its name. */
const abbreviate = (text) => text.replaceAll(FIELDS, "<fields>");
const spellOut = (text) => text.replaceAll("<fields>", FIELDS);

/** What is said of a whole case; the rest is said of its request. */
const OUTCOME = ["returned", "early", "outcome", "value", "error", "from", "hidden", "console"];

/** Leaves out what follows from the rest: an error was rejected, and requests are made before the function returns. */
function flat({ calls, early, outcome, ...rest }) {
  return {
    ...(calls.length === 1 ? calls[0] : { calls }),
    ...(early !== calls.length && { early }),
    ...(outcome !== implied(rest) && { outcome }),
    ...rest,
  };
}

function unflat({ calls, ...merged }) {
  const [call, rest] = [{}, {}];
  for (const [key, value] of Object.entries(merged)) (OUTCOME.includes(key) ? rest : call)[key] = value;
  const all = calls ?? [call];
  return { early: all.length, outcome: implied(rest), ...rest, calls: all };
}

const implied = ({ error }) => (error === undefined ? "resolved" : "rejected");

function compact(observation, usual) {
  return Object.fromEntries(
    Object.entries(observation).filter(([key, value]) => !isDeepStrictEqual(usual[key], value)),
  );
}

export function write(cases, observations) {
  const texts = Object.entries(byFunction(cases)).map(([fn, ofFunction]) => {
    const usual = flat(observations[`${fn} / ${USUAL}`]);
    const lines = ofFunction.map(({ name }) => {
      const observation = flat(observations[name]);
      const own = name.slice(fn.length + 3);
      return `${JSON.stringify(own)}:${JSON.stringify(own === USUAL ? observation : compact(observation, usual))}`;
    });
    return `${JSON.stringify(fn)}:{\n${lines.join(",\n")}\n}`;
  });
  return abbreviate(`{\n${texts.join(",\n")}\n}\n`);
}

function byFunction(cases) {
  const groups = {};
  for (const testCase of cases) (groups[testCase.fn] ??= []).push(testCase);
  return groups;
}

/** Every recorded observation by the name of its case. */
export function read() {
  const recorded = JSON.parse(spellOut(readFileSync(RECORDING, "utf8")));
  const all = {};
  for (const [fn, lines] of Object.entries(recorded)) {
    for (const [own, line] of Object.entries(lines)) all[`${fn} / ${own}`] = whole(line, lines[USUAL]);
  }
  return all;
}

function whole(line, usual) {
  const merged = { ...usual, ...line };
  if (line.error || line.outcome) delete merged.value;
  return unflat(merged);
}

/** In one order and without absent keys, so that two observations can be compared as values. */
export function plain({ calls, ...observation }) {
  const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.parse(JSON.stringify(sorted({ ...observation, calls: calls.map(sorted) })));
}
