// A relay in Bun. bun add psn-api-wasm; PORT=8787 bun bun.ts
import { createRelay } from "psn-api-wasm";

const relay = createRelay({
  // The pages that may ask, each as a browser names its origin. Pages of all others get 403.
  allowOrigins: ["https://trophies.example"],
  // A simulator in PSN's place, for tests. Unset, it is PSN.
  baseUrl: process.env.PSN_BASE_URL,
});

// Bun passes its server on, from which `rateLimit` knows who asks.
const server = Bun.serve({ port: Number(process.env.PORT ?? 8787), fetch: relay });
console.log(`The relay listens on ${server.url}`);
