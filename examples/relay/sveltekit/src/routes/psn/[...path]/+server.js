// A relay as a route of SvelteKit, for the pages of the same application: `new PsnClient({ npsso, relay: "/psn" })`.

import { createRelay } from "psn-api-wasm";
import { env } from "$env/dynamic/private";

const relay = createRelay({
  // The folder in `src/routes/`, as everything after it belongs to PSN's URL.
  basePath: "/psn",
  // The application's own origin: browsers name it when they post, which signing in does.
  allowOrigins: ["https://trophies.example"],
  // A simulator in PSN's place, for tests. Unset, it is PSN.
  baseUrl: env.PSN_BASE_URL,
});

// All methods, since the relay answers preflights, too.
export const fallback = ({ request }) => relay(request);
