// A relay as a Cloudflare Worker that has a session of its own: pages bring nothing secret, and read as its account.
// The session is in a Durable Object, of which there is one. A Worker itself runs in many isolates, and each would sign in
// for itself, and count for itself how often PSN may be asked.
import { DurableObject } from "cloudflare:workers";
import { createRelay, PsnClient } from "psn-api-wasm";

export class Session extends DurableObject {
  constructor(state, env) {
    super(state, env);
    const { storage } = state;
    this.relay = storage.get("tokens").then((tokens) => {
      const client = new PsnClient({
        // A secret of the Worker: `wrangler secret put PSN_NPSSO`.
        npsso: env.PSN_NPSSO,
        // The session outlives this object, so that PSN is not signed in to again each time it wakes.
        tokens,
        onTokens: (tokens) => storage.put("tokens", tokens),
        // Pages that would wait for longer are told when to come back.
        rateLimit: { maxWait: 10_000 },
        // A simulator in PSN's place, for tests. Unset, it is PSN.
        baseUrl: env.PSN_BASE_URL,
      });
      return createRelay({
        client,
        // All that pages may read; anybody who finds the relay can read it too.
        allow: ["getUserTitles", "getTitleTrophies", "getUserTrophyProfileSummary"],
        // The pages that may ask, each as a browser names its origin. Pages of all others get 403.
        allowOrigins: ["https://trophies.example"],
        // Who asks, for the limit of 60 requests a minute: Cloudflare itself writes this header.
        identify: (request) => request.headers.get("CF-Connecting-IP") ?? undefined,
      });
    });
  }

  async fetch(request) {
    const relay = await this.relay;
    return relay(request);
  }
}

export default {
  fetch: (request, env) => env.SESSION.getByName("owner").fetch(request),
};
