// Serves the built cabinet and its relay to PSN: `npm run build && npm start`.
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { createRelay } from "psn-api-wasm";

const { HOST = "localhost", PORT = "4880", PSN_BASE_URL, DEMO_NPSSO } = process.env;
/** Where browsers find the site; behind a proxy that adds TLS, set it to `https://…`. */
const ORIGIN = process.env.ORIGIN ?? `http://localhost:${PORT}`;

/** The hosts that PSN keeps its pictures on, or the simulator that stands in for all of PSN. */
const PICTURES = PSN_BASE_URL
  ? new URL(PSN_BASE_URL).origin
  : "https://image.api.playstation.com https://*.dl.playstation.net https://static-resource.np.community.playstation.net";

/** Nothing but the site's own program, which talks to nobody but this server. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  `img-src 'self' ${PICTURES}`,
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types service-worker",
].join("; ");

const relay = createRelay({
  allowOrigins: [ORIGIN],
  basePath: "/psn",
  ...(PSN_BASE_URL && { baseUrl: PSN_BASE_URL }),
});

const app = new Hono();
app.all("/psn/*", (context) => relay(context.req.raw, context.env));
app.use(async (context, next) => {
  await next();
  context.header("Content-Security-Policy", POLICY);
  context.header("X-Content-Type-Options", "nosniff");
  context.header("Referrer-Policy", "no-referrer");
  // The names of the assets change with what is in them.
  const isAsset = context.res.ok && context.req.path.startsWith("/assets/");
  context.header("Cache-Control", isAsset ? "public, max-age=31536000, immutable" : "no-cache");
});
app.use(compress());
// The simulator's alone: an NPSSO of PSN's is nobody else's to know.
const site = PSN_BASE_URL && DEMO_NPSSO ? { demo: { npsso: DEMO_NPSSO } } : {};
app.get("/site.json", (context) => context.json(site));
app.use(serveStatic({ root: fileURLToPath(new URL("dist", import.meta.url)) }));

serve({ fetch: app.fetch, hostname: HOST, port: Number(PORT) }, () =>
  console.log(`The trophy cabinet is at ${ORIGIN}`),
);
