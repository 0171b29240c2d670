// A relay among the routes of an Express application.
// npm install psn-api-wasm express @hono/node-server hono; PORT=8787 node express.mjs
import { getRequestListener } from "@hono/node-server";
import express from "express";
import { createRelay } from "psn-api-wasm";

const relay = createRelay({
  // Where the route below is, as everything after it belongs to PSN's URL.
  basePath: "/psn",
  // The application's own origin: browsers name it when they post, which signing in does.
  allowOrigins: ["https://trophies.example"],
  // A simulator in PSN's place, for tests. Unset, it is PSN.
  baseUrl: process.env.PSN_BASE_URL,
});

const app = express();
// All methods, and before any middleware that reads bodies or writes CORS headers: the relay does both itself.
app.all("/psn/*path", getRequestListener(relay));
app.use(express.json());
app.get("/", (_request, response) => response.send("The page"));

const server = app.listen(Number(process.env.PORT ?? 8787), () => {
  console.log(`The application listens on http://localhost:${server.address().port}/`);
});
