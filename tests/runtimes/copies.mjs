// What copies of the package in one program have to do with each other. Runs in every runtime.

const HOUR = 3_600_000;
const UNKNOWN = "NPWR00001_00";

/** What each copy makes of each copy's objects, as plain data. `copies` are the modules, by names. */
export async function shareAll(copies, baseUrl, tokens) {
  const seen = [];
  for (const [theirs, one] of Object.entries(copies)) {
    for (const [ours, other] of Object.entries(copies)) {
      seen.push({ theirs, ours, ...(await share(one, other, { baseUrl, tokens, retry: false })) });
    }
  }
  return seen;
}

async function share(one, other, options) {
  return {
    isSame: one.PsnClient === other.PsnClient,
    error: await errorOf(one, other, options),
    limiter: await limiterOf(one, other, options),
    relay: other.createRelay && (await relayOf(one, other, options)),
  };
}

/** One's errors, by the other's classes. */
async function errorOf(one, other, options) {
  class Special extends other.PsnError {}
  const error = await rejection(
    new one.PsnClient(options).getUserTrophiesEarnedForTitle("me", UNKNOWN, "all", { npServiceName: "trophy" }),
  );
  return { code: error.code, isPsnError: error instanceof other.PsnError, isSpecial: error instanceof Special };
}

/** One's limiter for a client of each. */
async function limiterOf(one, other, options) {
  const rateLimit = new one.RateLimiter({ requests: 2, per: HOUR, maxWait: 0 });
  const clients = [one, other].map(({ PsnClient }) => new PsnClient({ ...options, rateLimit }));
  for (const client of clients) await client.getUserTrophyProfileSummary("me");
  const refused = [];
  for (const client of clients) refused.push((await rejection(client.getUserTrophyProfileSummary("me"))).code);
  return { sent: rateLimit.state.sent.length, refused };
}

/** One's client behind the other's relay. */
async function relayOf(one, other, options) {
  const relay = other.createRelay({ client: new one.PsnClient(options), allowOrigins: [], authorize: () => true });
  const url = "https://relay.example/m.np.playstation.com/api/trophy/v1/users/me/trophySummary";
  const response = await relay(new Request(url));
  return { status: response.status, isAnswered: typeof (await response.json()).accountId === "string" };
}

const rejection = (call) =>
  call.then(
    () => ({ code: "it did not reject" }),
    (error) => error,
  );

/** Throws if that is not what it should be. */
export function checkShared(seen, count) {
  if (seen.length !== count ** 2) throw new Error(`there should be ${count} copies: ${JSON.stringify(seen)}`);
  for (const { theirs, ours, ...got } of seen) {
    const expected = {
      isSame: theirs === ours,
      error: { code: "not_found", isPsnError: true, isSpecial: false },
      limiter: { sent: 2, refused: ["rate_limited", "rate_limited"] },
      relay: got.relay && { status: 200, isAnswered: true },
    };
    if (JSON.stringify(got) !== JSON.stringify(expected)) {
      throw new Error(`${theirs} with ${ours}: ${JSON.stringify(got)}, and not ${JSON.stringify(expected)}`);
    }
  }
}
