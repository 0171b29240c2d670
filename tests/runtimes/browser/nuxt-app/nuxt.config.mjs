import { simUrl } from "./simulator.mjs";

export default {
  compatibilityDate: "2026-04-01",
  telemetry: false,
  // The README says so, for the edge.
  nitro: { experimental: { wasm: true } },
  // A redirect is for the page.
  routeRules: { "/psn/**": { proxy: { to: `${simUrl}/**`, fetchOptions: { redirect: "manual" } } } },
};
