// What every store must do, in Node and in browsers: a run, another one, and what is stored of them.
import { loadTrophies, PsnClient, syncTrophies } from "psn-api-wasm";

/** Gives what it finds as JSON: how many requests the runs take, and what each sees. */
export async function exercise(store, options) {
  let requests = 0;
  const counted = (...asked) => {
    requests += 1;
    return fetch(...asked);
  };
  const client = new PsnClient({ ...options, rateLimit: false, fetch: counted });
  const requestsOf = async (work) => {
    requests = 0;
    return [await work(), requests];
  };
  const sync = (more) => requestsOf(() => syncTrophies(client, "me", { store, ...more }));
  const [first] = await sync();
  // The texts in another language are beside the others, and do not take their place.
  const [german] = await sync({ language: "de-DE" });
  const [second, secondRequests] = await sync();
  const [, secondGermanRequests] = await sync({ language: "de-DE" });
  const [kept, keptRequests] = await requestsOf(() => loadTrophies({ store, accountId: first.accountId }));
  const { npCommunicationId } = kept.titles[0];
  return {
    accountId: first.accountId,
    requests: { second: secondRequests, secondGerman: secondGermanRequests, kept: keptRequests },
    titles: { first: first.titles, german: german.titles.length, second: second.titles, kept: kept.titles },
    title: await kept.title(npCommunicationId),
    germanName: (await german.title(npCommunicationId)).trophies[0].trophyName,
  };
}
