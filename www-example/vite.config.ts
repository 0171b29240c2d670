import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

// `npm run dev` finds the relay and the site's facts at a running `npm start`, whose own origin it is taken for.
const server = "http://localhost:4880";
const proxy = { target: server, headers: { origin: server } };

/** Files of `public/` that the page needs. */
const PUBLIC = ["cup.svg", "icon-192.png", "manifest.webmanifest"];

/** Writes `/service-worker.js`, which knows the names of the built files, and is another one whenever any file is. */
const serviceWorker: Plugin = {
  name: "service-worker",
  apply: "build",
  generateBundle(_, bundle) {
    const built = Object.keys(bundle).filter((name) => name.startsWith("assets/"));
    const files = [...built, ...PUBLIC].map((name) => `/${name}`);
    const contents = createHash("sha256").update(files.join()).update(readFileSync("index.html"));
    for (const name of PUBLIC) contents.update(readFileSync(`public/${name}`));
    const version = contents.digest("hex").slice(0, 16);
    const source = readFileSync("service-worker.js", "utf8")
      .replace("__FILES__", JSON.stringify(files))
      .replace("__VERSION__", JSON.stringify(`cabinet-${version}`));
    this.emitFile({ type: "asset", fileName: "service-worker.js", source });
  },
};

export default defineConfig({
  build: {
    target: "es2022",
    // The content security policy allows no `data:`.
    assetsInlineLimit: 0,
  },
  plugins: [serviceWorker],
  server: { proxy: { "/psn": proxy, "/site.json": proxy } },
});
