// A program whose clients call where hardly any stack is left, and prints what became of the calls. `stack.test.mjs` runs
// it.
import * as psn from "psn-api-wasm";

const asked = {};
// Without anything of Node's, some of which does not survive this.
globalThis.fetch = async (url, init) => {
  const what = url.includes("/oauth/") ? "sign-in" : init.headers.Authorization;
  asked[what] = (asked[what] ?? 0) + 1;
  return { json: async () => ({ trophyTitles: [] }) };
};
const options = { npsso: "n".repeat(64), tokens: { accessToken: "saved" }, rateLimit: false };
const old = new psn.PsnClient(options);

/** Calls at every depth, from the deepest that the stack allows: of a client that has called before, and of new ones. */
function callsNearTheEnd(count) {
  const calls = [];
  const deeper = () => {
    try {
      deeper();
    } catch {}
    if (calls.length >= count) return;
    try {
      calls.push(old.getUserTrophyProfileSummary("me"));
      calls.push(new psn.PsnClient(options).getUserTitles("me"));
    } catch {
      // Not even a promise could be made.
    }
  };
  deeper();
  return calls;
}

const settled = [];
for (let round = 0; round < 20; round++) settled.push(...(await Promise.allSettled(callsNearTheEnd(200))));
const rejected = settled.filter(({ status }) => status === "rejected").length;
await old.getUserTrophyProfileSummary("me");
await new psn.PsnClient(options).getUserTitles("me");
console.log(JSON.stringify({ fulfilled: settled.length - rejected, rejected, asked }));
