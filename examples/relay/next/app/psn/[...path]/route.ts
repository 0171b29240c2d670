// A relay as a route of Next.js, for the pages of the same application: `new PsnClient({ npsso, relay: "/psn" })`.
import { createRelay } from "psn-api-wasm";

const relay = createRelay({
  // The folder in `app/`, as everything after it belongs to PSN's URL.
  basePath: "/psn",
  // The application's own origin: browsers name it when they post, which signing in does.
  allowOrigins: ["https://trophies.example"],
  // A simulator in PSN's place, for tests. Unset, it is PSN.
  baseUrl: process.env.PSN_BASE_URL,
});

// Add `export const runtime = "edge"` to run it there.
const handle = (request: Request) => relay(request);

export { handle as GET, handle as OPTIONS, handle as POST };
