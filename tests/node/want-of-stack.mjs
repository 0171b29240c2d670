// A program that calls where hardly any stack is left, and prints what became of the calls. `stack.test.mjs` runs it.
import * as psn from "psn-api-wasm";

const urls = [];
// Without anything of Node's, some of which does not survive this.
globalThis.fetch = async (url) => {
  urls.push(url);
  return { json: async () => ({}) };
};
const authorization = { accessToken: "token" };

/** Calls at every depth, from the deepest that the stack allows. */
function callsNearTheEnd(count) {
  const calls = [];
  const deeper = () => {
    try {
      deeper();
    } catch {}
    if (calls.length === count) return;
    try {
      calls.push(psn.getUserTitles(authorization, "me", { limit: 1 }));
    } catch {
      // Not even a promise could be made.
    }
  };
  deeper();
  return calls;
}

await psn.configure({ baseUrl: "http://before.example" });
const settled = [];
for (let round = 0; round < 20; round++) settled.push(...(await Promise.allSettled(callsNearTheEnd(200))));
const rejected = settled.filter(({ status }) => status === "rejected").length;
const asked = [...new Set(urls.map((url) => new URL(url).host))];

await psn.configure({ baseUrl: "http://after.example" });
await psn.getUserTitles(authorization, "me");
console.log(
  JSON.stringify({
    fulfilled: settled.length - rejected,
    rejected,
    asked,
    askedLater: new URL(urls.at(-1)).host,
  }),
);
