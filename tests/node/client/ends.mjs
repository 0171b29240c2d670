// A program whose calls have all ended, most of them while they waited for an hour: so does the program.
// `faults.test.mjs` runs it.
import { PsnClient } from "psn-api-wasm";

const [baseUrl, npsso] = process.argv.slice(2);
const HOUR = 3_600_000;
const codes = [];
const note = (promise) => promise.catch(({ code }) => codes.push(code));
const soon = () => AbortSignal.timeout(100);

// Waits for its turn.
const limited = new PsnClient({ npsso, baseUrl, timeout: HOUR, rateLimit: { requests: 3, per: HOUR } });
await limited.getUserTrophyProfileSummary("me");
await note(limited.getUserTrophyProfileSummary("me", { signal: soon() }));

// Waits to try again.
const failing = () => Promise.reject(new Error("no"));
const retry = { baseDelay: HOUR, maxDelay: HOUR };
const accessToken = "token";
const retrying = new PsnClient({ accessToken, fetch: failing, retry, timeout: HOUR });
await note(retrying.getUserTrophyProfileSummary("me", { signal: soon() }));

// Is refused, has failed, waits for an answer.
const impatient = new PsnClient({
  accessToken,
  fetch: failing,
  retry: false,
  rateLimit: { requests: 1, per: HOUR, maxWait: 0 },
});
await impatient.getUserTrophyProfileSummary("me").catch(() => {});
await note(impatient.getUserTrophyProfileSummary("me"));
await note(new PsnClient({ accessToken, fetch: failing, retry: false, timeout: HOUR }).getUserTitles("me"));
const silent = (_, { signal }) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
await note(new PsnClient({ accessToken, fetch: silent, timeout: HOUR }).getUserTitles("me", { signal: soon() }));
console.log(codes.join(" "));
