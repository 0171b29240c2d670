// A case is one call: `{ name, fn, args, reply, differs }`, its values made afresh each time it runs.
//   args(error)   the arguments; `error` is for what the caller's own code throws
//   reply(error)  what `fetch` does
//   after(...args) run as soon as the function returned
//   differs       where this package deliberately does something else, see differences.mjs
import { usualReply } from "./functions.mjs";

/** Cases about one function, each under a name: a function that makes the arguments, or a whole case. */
export const cases = (fn, subject, rows) =>
  Object.entries(rows).map(([what, row]) => ({
    name: `${fn} / ${subject} / ${what}`,
    fn,
    reply: usualReply(fn),
    ...(typeof row === "function" ? { args: row } : row),
  }));
