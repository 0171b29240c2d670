// Run in a fresh process: how long the import and the first call of a module take, in milliseconds, as JSON.
import { answer } from "./calls.mjs";

const name = process.argv[2];
globalThis.fetch = async () => answer;
const start = performance.now();
const psn = await import(name);
const imported = performance.now();
// The client's part has no functions.
if (psn.getUserTitles) await psn.getUserTitles({ accessToken: "token" }, "me");
else await new psn.PsnClient({ accessToken: "token" }).getUserTitles("me");
const called = performance.now();
console.log(JSON.stringify({ import: imported - start, call: called - imported }));
