// A relay as a Cloudflare Worker: each page brings the NPSSO or the tokens of its own user. It has no secret.
import { env } from "cloudflare:workers";
import { createRelay } from "psn-api-wasm";

const relay = createRelay({
  // The pages that may ask, each as a browser names its origin. Pages of all others get 403.
  allowOrigins: ["https://trophies.example"],
  // A simulator in PSN's place, for tests. Unset, it is PSN.
  baseUrl: env.PSN_BASE_URL,
});

// Cloudflare passes the page's address on, from which `rateLimit` knows who asks.
export default { fetch: relay };
