import { simUrl } from "./simulator.mjs";

export default {
  // The tests' tools are links to a folder elsewhere, which Turbopack reads only below this one.
  turbopack: { root: "/" },
  // React would run the calls of the client's page twice.
  reactStrictMode: false,
  rewrites: () => [{ source: "/psn/:path*", destination: `${simUrl}/:path*` }],
};
