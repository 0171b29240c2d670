// A relay in Deno. deno add npm:psn-api-wasm; PORT=8787 deno run --allow-net --allow-env=PORT,PSN_BASE_URL deno.ts
import { createRelay } from "psn-api-wasm";

const relay = createRelay({
  // The pages that may ask, each as a browser names its origin. Pages of all others get 403.
  allowOrigins: ["https://trophies.example"],
  // A simulator in PSN's place, for tests. Unset, it is PSN.
  baseUrl: Deno.env.get("PSN_BASE_URL"),
});

// Deno passes the page's address on, from which `rateLimit` knows who asks.
Deno.serve({ port: Number(Deno.env.get("PORT") ?? 8787) }, relay);
