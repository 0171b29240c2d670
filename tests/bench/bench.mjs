// How fast the package is beside psn-api, both measured in one run. SIM_URL names the simulator for the last part.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as theirs from "psn-api";
import * as ours from "psn-api-wasm";
import { answer, calls } from "./calls.mjs";
import { beside, heading, median, row } from "./measure.mjs";
import { measureSync } from "./sync.mjs";

const realFetch = globalThis.fetch;
const quick = process.argv.includes("--quick");

globalThis.fetch = async () => answer;
heading("A call with a stubbed fetch", "microseconds");
const ratios = [];
let sums = [0, 0];
for (const [name, call] of Object.entries(calls)) {
  const [their, our] = await beside([() => call(theirs), () => call(ours)], { rounds: quick ? 5 : 15, calls: 3000 });
  ratios.push(row(name, their, our, 2));
  sums = [sums[0] + their, sums[1] + our];
}
row("all of them", ...sums, 2);
console.log(`${"median of the ratios".padEnd(62)}${median(ratios).toFixed(2).padStart(8)}`);

// The methods of a client, as functions of the same form; it has tokens, and a budget that is never used up.
const client = new ours.PsnClient({ accessToken: "t".repeat(1000), rateLimit: { requests: 1e9, per: 1 } });
const methods = Object.fromEntries(
  Object.keys(theirs).map((name) => [name, (_authorization, ...values) => client[name](...values)]),
);
methods.call = (config) => client.call(config);
heading("The same through a PsnClient", "microseconds");
const clientRatios = [];
for (const [name, call] of Object.entries(calls).filter(([name]) => !name.startsWith("exchange"))) {
  const [their, our] = await beside([() => call(theirs), () => call(methods)], {
    rounds: quick ? 5 : 15,
    calls: 3000,
  });
  clientRatios.push(row(name, their, our, 2));
}
console.log(`${"median of the ratios".padEnd(62)}${median(clientRatios).toFixed(2).padStart(8)}`);

heading("800 titles of 400 KB, a stubbed fetch with a real Response", "microseconds");
const text = JSON.stringify({ trophyTitles: titles(800), totalItemCount: 800 });
globalThis.fetch = async () => new Response(text, { headers: { "content-type": "application/json" } });
row(
  `getUserTitles (${(text.length / 1000).toFixed(0)} KB)`,
  ...(await beside(
    both((psn) => calls.getUserTitles(psn)),
    { rounds: 15, calls: 20 },
  )),
);

heading("A fresh Node process", "milliseconds");
const fresh = { "psn-api": [], "psn-api-wasm": [] };
for (let run = 0; run < (quick ? 5 : 21); run++) {
  for (const [name, runs] of Object.entries(fresh)) {
    const program = fileURLToPath(new URL("fresh-process.mjs", import.meta.url));
    runs.push(JSON.parse(execFileSync(process.execPath, [program, name], { encoding: "utf8" })));
  }
}
for (const part of ["import", "call"]) {
  row(
    part === "call" ? "first call" : part,
    ...Object.values(fresh).map((runs) => median(runs.map((run) => run[part]))),
    2,
  );
}

const { SIM_URL } = process.env;
if (SIM_URL) {
  globalThis.fetch = (url, init) => realFetch(url.replace("https:/", SIM_URL), init);
  const account = await (await realFetch(`${SIM_URL}/_sim/account`)).json();
  const code = await ours.exchangeNpssoForAccessCode(account.people.owner.npsso);
  const authorization = await ours.exchangeAccessCodeForAuthTokens(code);
  heading("Over HTTP, against the simulator", "microseconds");
  const options = { rounds: quick ? 5 : 15, calls: 60 };
  row(
    "getUserTitles",
    ...(await beside(
      both((psn) => psn.getUserTitles(authorization, "me", { limit: 20 })),
      options,
    )),
  );
  const twenty = (psn) =>
    Promise.all(Array.from({ length: 20 }, () => psn.getUserTrophyProfileSummary(authorization, "me")));
  row("twenty at once", ...(await beside(both(twenty), { ...options, calls: 5 })));
}

globalThis.fetch = realFetch;
await measureSync({ quick });

function both(call) {
  return [() => call(theirs), () => call(ours)];
}

function titles(count) {
  return Array.from({ length: count }, (_, index) => ({
    npServiceName: "trophy2",
    npCommunicationId: `NPWR${String(index).padStart(5, "0")}_00`,
    trophySetVersion: "01.00",
    trophyTitleName: `A title with a name of usual length ${index}`,
    trophyTitleIconUrl: `https://psnobj.prod.dl.playstation.net/psnobj/NPWR${index}_00/aeb3ccd0-9346-4845-8a9e-871cf7a7.png`,
    trophyTitlePlatform: "PS5",
    hasTrophyGroups: false,
    trophyGroupCount: 1,
    definedTrophies: { bronze: 40, silver: 9, gold: 2, platinum: 1 },
    progress: 27,
    earnedTrophies: { bronze: 19, silver: 0, gold: 0, platinum: 0 },
    hiddenFlag: false,
    lastUpdatedDateTime: "2021-03-17T18:05:41Z",
  }));
}
