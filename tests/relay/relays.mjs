// The relays that the table of hostile requests is about, as one handler for any runtime: a header says which is meant.

/**
 * `definitions` is the table's `relays`, and the first argument the package; the relays ask the simulator at `url` in
 * PSN's place, signed in as the owner of `npsso`.
 */
export function relays({ createRelay, PsnClient }, definitions, url, npsso) {
  const handlers = {};
  for (const [name, { signedIn, authorize, ...options }] of Object.entries(definitions)) {
    if (signedIn) {
      options.client = new PsnClient({ npsso, baseUrl: url, rateLimit: false });
      options.rateLimit = false;
    } else {
      options.baseUrl = url;
    }
    if (authorize) options.authorize = async (request) => authorize === `x-user: ${request.headers.get("x-user")}`;
    handlers[name] = createRelay(options);
  }
  return (request, ...context) => handlers[request.headers.get("x-test-relay") ?? "pass"](request, ...context);
}
