// A relay in Node. npm install psn-api-wasm @hono/node-server hono; PORT=8787 node node.mjs
import { serve } from "@hono/node-server";
import { createRelay } from "psn-api-wasm";

const relay = createRelay({
  // The pages that may ask, each as a browser names its origin. Pages of all others get 403.
  allowOrigins: ["https://trophies.example"],
  // A simulator in PSN's place, for tests. Unset, it is PSN.
  baseUrl: process.env.PSN_BASE_URL,
});

serve({ fetch: relay, port: Number(process.env.PORT ?? 8787) }, ({ port }) => {
  console.log(`The relay listens on http://localhost:${port}/`);
});
