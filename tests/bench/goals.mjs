// What the package should reach, and why a goal is missed where it is.

/**
 * `ratio` is the largest ratio beside the other, `faster` how many times less time it should take, `atMost` the largest
 * value in the figure's own unit. `missed` is the reason, for readers of docs/performance.md.
 */
const goals = {
  functions: {
    ratio: 1,
    missed: "Each call asks the WebAssembly module for its URL, and the strings go in and out as bytes.",
  },
  client: {
    ratio: 1.25,
    missed:
      "A method does more than a function: it takes its turn in the rate limit, sets a time limit, and judges the answer.",
  },
  import: {
    ratio: 2,
    missed:
      "The file has everything: the code of all parts, and their WebAssembly as text, all of which Node has to parse. A " +
      "program that imports a part, such as psn-api-wasm/functions, waits for that part alone.",
  },
  "size of one function": {
    atMost: 34,
    missed: "The module of the functions is one: a page that imports one function has the code that all of them share.",
  },
  "size of PsnClient": {
    atMost: 56,
    missed:
      "The client has a method for each endpoint, and bundlers cannot leave out methods. The goal was set when there " +
      "were far fewer.",
  },
  "beside the documented loop": { faster: 8 },
  "beside the best loop": {
    ratio: 1.05,
    missed: "A run checks what PSN answers, and writes each title to the store. The loop does neither.",
  },
  "requests if nothing has changed": { atMost: 3 },
  "reads if nothing has changed": { atMost: 2 },
  "requests if three titles have changed": { atMost: 9 },
  written: { atMost: 25 },
  "written for an account": { atMost: 14 },
  stats: {
    faster: 40,
    atMost: 2,
    missed:
      "The goal was set on a machine that is about twice as fast. A third of the time goes into the result, which has " +
      "thousands of days.",
  },
  "stats in a fresh process": {
    atMost: 25,
    missed:
      "The first use of `Intl` in a process takes about as long as that. The module has to be compiled, too, and is slow " +
      "until the engine has optimised it.",
  },
  loading: { atMost: 5 },
  comparison: {
    atMost: 3,
    missed: "It reads the trophies of two accounts, and makes an object of each title that both have.",
  },
  index: { atMost: 8 },
  "first content": { atMost: 1000 },
  "memory of numbers": { atMost: 3 },
  "memory of the table": { atMost: 5 },
  "memory of a run": { atMost: 3 },
  "size of the collection's module": {
    atMost: 32,
    missed: "One module keeps collections up to date, counts, compares, and writes CSV and JSON.",
  },
};

/** What a figure's goal is, whether it is met, and why not. `undefined` if it has none. */
export function judge({ id, unit, ours, ratio }) {
  const goal = goals[id];
  if (id && !goal) throw new Error(`no goal is called "${id}"`);
  if (!goal) return undefined;
  const asked = [
    goal.ratio && { text: `at most ${goal.ratio.toFixed(2)}`, isMet: ratio?.median <= goal.ratio },
    goal.faster && { text: `at most 1 / ${goal.faster}`, isMet: 1 / ratio?.median >= goal.faster },
    goal.atMost && { text: `at most ${goal.atMost} ${unit}`, isMet: ours <= goal.atMost },
  ].filter(Boolean);
  return {
    text: asked.map(({ text }) => text).join(", "),
    isMet: asked.every(({ isMet }) => isMet),
    reason: goal.missed ?? "The reason is not known yet.",
  };
}
