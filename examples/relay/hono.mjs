// A relay among the routes of a Hono application, which is deployed as any other.
// npm install psn-api-wasm hono @hono/node-server; PORT=8787 node hono.mjs
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { createRelay } from "psn-api-wasm";

const relay = createRelay({
  // Where the route below is, as everything after it belongs to PSN's URL.
  basePath: "/psn",
  // The application's own origin: browsers name it when they post, which signing in does.
  allowOrigins: ["https://trophies.example"],
  // A simulator in PSN's place, for tests. Unset, it is PSN.
  baseUrl: process.env.PSN_BASE_URL,
});

const app = new Hono();
app.get("/", (context) => context.text("The page"));
// All methods, since the relay answers preflights too, with headers of its own: put no CORS middleware before it.
app.all("/psn/*", (context) => relay(context.req.raw, context.env));

// What follows is for Node; elsewhere it is `export default app`.
serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 8787) }, ({ port }) => {
  console.log(`The application listens on http://localhost:${port}/`);
});
