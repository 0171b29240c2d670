// What a call costs apart from the request: `fetch` is stubbed.
import * as psnApi from "psn-api";
import * as functions from "psn-api-wasm";
import { answer, calls } from "./calls.mjs";
import { beside, median } from "./measure.mjs";
import { methodsOf } from "./methods.mjs";
import { titles } from "./titles.mjs";

export async function measureCalls(report, { quick }) {
  const rounds = quick ? 5 : 15;
  const methods = methodsOf(functions);
  const measured = {
    functions: { of: functions, names: Object.keys(calls) },
    client: { of: methods, names: Object.keys(calls).filter((name) => !name.startsWith("exchange")) },
  };
  globalThis.fetch = async () => answer;
  for (const [id, { of, names }] of Object.entries(measured)) {
    report.part(
      id === "client" ? "A call of PsnClient, apart from the request" : "A call, apart from the request",
      "µs",
    );
    const all = [[], []];
    for (const name of names) {
      const run = (psn) => () => calls[name](psn);
      const times = await beside([run(psnApi), run(of)], { rounds, calls: 3000 });
      report.compare(name, times, { isDetail: true });
      for (const [index, list] of times.entries()) all[index].push(median(list));
    }
    report.compare(`median of ${names.length} ${id === "client" ? "methods" : "functions"}`, all, { id });
  }

  report.part("A page of titles: a real Response, no network", "µs");
  for (const [count, perRound] of [
    [100, 100],
    [800, 20],
  ]) {
    const text = JSON.stringify({ trophyTitles: titles(count), totalItemCount: count });
    globalThis.fetch = async () => new Response(text, { headers: { "content-type": "application/json" } });
    const [theirs, ours, client] = await beside(
      [psnApi, functions, methods].map((psn) => () => calls.getUserTitles(psn)),
      { rounds, calls: perRound },
    );
    const size = `${count} titles, ${Math.round(text.length / 1000)} KB`;
    report.compare(size, [theirs, ours]);
    report.compare(`${size}, by PsnClient`, [theirs, client]);
  }
}
