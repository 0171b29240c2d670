// What every runtime does with the package: the same program, without anything that only one runtime has.

/** The simulator's account with the titles. */
const NPSSO = "psnSimDemoOwner1111111111111111111111111111111111111111111111111";
/** A title that PSN does not know. */
const UNKNOWN = "NPWR00001_00";

/**
 * Calls the package against the simulator at `base`, and returns plain data for `check`.
 * Without `authorization` it signs in, which needs a runtime that shows a redirect to its programs.
 */
export async function exercise(psn, base, authorization) {
  await psn.configure({ baseUrl: base });
  const tokens = authorization ?? (await signIn(psn));
  const { trophyTitles } = await psn.getUserTitles(tokens, "me", { limit: 5 });
  const { domainResponses } = await psn.makeUniversalSearch(tokens, "Teapot", "SocialAllAccounts");
  const many = Array.from({ length: 20 }, (_, index) => psn.getUserTitles(tokens, "me", { limit: 1, offset: index }));
  return {
    titles: trophyTitles.map((title) => title.trophyTitleName),
    found: domainResponses[0].results.map((result) => result.socialMetadata.onlineId),
    rejection: await rejection(psn, tokens),
    atOnce: (await Promise.all(many)).map((page) => page.trophyTitles[0].trophyTitleName),
    // A bundle may hold the functions alone.
    client: psn.PsnClient && (await exerciseClient(psn.PsnClient, base, tokens)),
  };
}

/** The same for a client with these tokens: a call, a list over several pages, a failure, and a call that is cancelled. */
async function exerciseClient(PsnClient, baseUrl, tokens) {
  const client = new PsnClient({ tokens, baseUrl });
  const { trophyTitles } = await client.getUserTitles("me", { limit: 5 });
  const iterated = [];
  for await (const { trophyTitleName } of client.getUserTitles("me", { limit: 2 })) {
    iterated.push(trophyTitleName);
    if (iterated.length === 5) break;
  }
  const stop = new AbortController();
  const cancelled = failure(client.getUserTrophyProfileSummary("me", { signal: stop.signal }));
  stop.abort();
  return {
    titles: trophyTitles.map((title) => title.trophyTitleName),
    iterated,
    failure: await failure(client.getUserTrophiesEarnedForTitle("me", UNKNOWN, "all")),
    cancelled: await cancelled,
  };
}

const failure = (call) =>
  call.then(
    () => "the call did not reject",
    ({ name, code, status }) => ({ name, code, status }),
  );

/** Tokens of that account, where a redirect can be seen. */
export async function signIn(psn) {
  return psn.exchangeAccessCodeForAuthTokens(await psn.exchangeNpssoForAccessCode(NPSSO));
}

async function rejection(psn, tokens) {
  try {
    await psn.getUserTrophiesEarnedForTitle(tokens, "me", UNKNOWN, "all");
  } catch (reason) {
    const { message, status, code } = reason;
    return { isError: reason instanceof Error, message, status, code };
  }
  return { message: "the call did not reject" };
}

/** Throws if a result of `exercise` is not what the simulator's account makes it. */
export function check(result) {
  const { titles, found, rejection, atOnce, client } = result;
  expect(titles.length === 5 && titles.every(isName), "five titles", titles);
  expect(found.includes("TeapotAdmiral"), "the account searched for", found);
  expect(
    rejection.isError && isName(rejection.message) && rejection.status === 404 && rejection.code === 2240525,
    "a rejection with status 404 and code 2240525",
    rejection,
  );
  expect(new Set(atOnce).size === 20 && atOnce.every(isName), "twenty titles from twenty calls at once", atOnce);
  expect(
    titles.every((title, index) => title === atOnce[index]),
    "the same titles in both",
    { titles, atOnce },
  );
  const expected = {
    titles,
    iterated: titles,
    failure: { name: "PsnError", code: "not_found", status: 404 },
    cancelled: { name: "PsnError", code: "aborted" },
  };
  const isRight = client === undefined || JSON.stringify(client) === JSON.stringify(expected);
  expect(isRight, `a client's ${JSON.stringify(expected)}`, client);
}

/** The same of what a server answers; if that is no result, the message has what the server has printed. */
export async function checkAnswer(response, printed = () => "") {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text}\n${printed()}`);
  check(JSON.parse(text));
}

function isName(text) {
  return typeof text === "string" && text.length > 0;
}

function expect(holds, what, actual) {
  if (!holds) throw new Error(`there should be ${what}, and there is ${JSON.stringify(actual)}`);
}
