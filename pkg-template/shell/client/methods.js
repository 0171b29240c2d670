// What the module says of its methods.

import { allowed } from "./options.js";

const OF_EVERY_METHOD = "headerOverrides:object signal:signal timeout:1..";

let known = new Map();
let knownOf;

/** What a method takes, and how its list is read. */
export function method(glue, name) {
  if (knownOf !== glue) {
    known = new Map();
    knownOf = glue;
  }
  let found = known.get(name);
  if (!found) {
    glue.ask();
    known.set(name, (found = parsed(glue[name]())));
  }
  return found;
}

function parsed(description) {
  const [values, options = "", list = "", isQuery] = description.split(";");
  const [items, id, start, size, largest] = list.split(" ");
  const sized = largest ? options.replace(`${size}:1..`, `${size}:1..${largest}`) : options;
  const paging = items && {
    items: items.split("."),
    // Texts are the same as they are.
    id: id === "-" ? [] : id.split("."),
    start,
    size,
    largest: largest ? Number(largest) : undefined,
  };
  return {
    values: [...allowed(values).values()],
    options: allowed(`${sized} ${OF_EVERY_METHOD}`),
    // Methods that are written by hand read their values themselves.
    isByHand: isQuery === undefined,
    isQuery: isQuery === "query",
    hasNeeded: options.includes("!:"),
    titleAt: values.split(" ").findIndex((word) => word.endsWith(":title")),
    paging,
  };
}
