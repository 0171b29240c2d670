import { defineConfig } from "vite";

// `npm run dev` finds the relay and the site's facts at a running `npm start`, whose own origin it is taken for.
const server = "http://localhost:4880";
const proxy = { target: server, headers: { origin: server } };

export default defineConfig({
  build: {
    target: "es2022",
    // The content security policy allows no `data:`.
    assetsInlineLimit: 0,
  },
  server: { proxy: { "/psn": proxy, "/site.json": proxy } },
});
