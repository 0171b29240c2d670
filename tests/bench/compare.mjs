// This package beside the one of another revision, which is installed as psn-api-wasm-before: `cargo xtask bench --compare`.
import * as now from "psn-api-wasm";
import * as before from "psn-api-wasm-before";
import { accountOf, clientOf } from "../node/collection/accounts.mjs";
import { answer, calls } from "./calls.mjs";
import { beside, median } from "./measure.mjs";
import { methodsOf } from "./methods.mjs";
import { Report } from "./report.mjs";

const ROUNDS = 9;
const report = new Report();

globalThis.fetch = async () => answer;
for (const [what, of] of Object.entries({
  functions: [before, now],
  PsnClient: [before, now].map((psn) => methodsOf(psn)),
})) {
  report.part(`${what}, apart from the request`, "µs", "before");
  const all = [[], []];
  for (const [name, call] of Object.entries(calls)) {
    if (of[1] !== now && name.startsWith("exchange")) continue;
    const times = await beside(
      of.map((psn) => () => call(psn)),
      { rounds: ROUNDS, calls: 1000 },
    );
    report.compare(name, times);
    for (const [index, list] of times.entries()) all[index].push(median(list));
  }
  report.compare("all of them", all);
}

report.part("A collection of 1,000 titles and 20,000 trophies", "ms", "before");
const account = accountOf(1, { titles: 1000, trophies: 20, isOdd: false });
const sides = [];
for (const { syncTrophies, memoryStore, loadTrophies, PsnClient } of [before, now]) {
  const store = memoryStore();
  const sync = () => syncTrophies(clientOf(account, PsnClient), "me", { store: memoryStore() });
  const collection = await syncTrophies(clientOf(account, PsnClient), "me", { store });
  const load = () => loadTrophies({ store, accountId: account.accountId });
  sides.push({ sync, load, collection });
}
const options = { rounds: ROUNDS, calls: 1 };
const both = (run) =>
  beside(
    sides.map((side) => () => run(side)),
    options,
  );
report.compare("a first run", await both(({ sync }) => sync()));
report.compare("loading", await both(({ load }) => load()));
report.compare("all numbers", await both(({ collection }) => collection.stats({ timeZone: "Europe/Berlin" })));
report.compare("the table as CSV", await both(({ collection }) => collection.toCSV()));
