// A relay as a Vercel function in the edge runtime, without a framework; vercel.json sends it all below /psn.
import { createRelay } from "psn-api-wasm";

export const config = { runtime: "edge" };

const relay = createRelay({
  // The page's address of the relay, which a rewritten request keeps.
  basePath: "/psn",
  // The pages that may ask, each as a browser names its origin: your own too, as browsers name it when they post.
  allowOrigins: ["https://trophies.example"],
  // A simulator in PSN's place, for tests. Unset, it is PSN.
  baseUrl: process.env.PSN_BASE_URL,
});

export default (request) => relay(request);
