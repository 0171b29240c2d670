// Vite with no settings for this package; those below are the test's own.
import { join } from "node:path";
import { moduleElement, writePage } from "./page-files.mjs";
import { runPage } from "./pages.mjs";
import { PSN, STRICT_CSP } from "./site.mjs";

/** Builds a page and runs it in Vite's preview, under the strict policy. */
export async function runBuild({ build, preview, createLogger }, context, main) {
  const config = await setUp(context, createLogger, main);
  await build(config);
  const server = await preview(config);
  try {
    await runPage(server.resolvedUrls.local[0]);
  } finally {
    await server.close();
  }
}

/** Runs a page in Vite's development server. */
export async function runDev({ createServer, createLogger }, context) {
  const server = await createServer(await setUp(context, createLogger));
  try {
    await server.listen();
    await runPage(server.resolvedUrls.local[0]);
  } finally {
    await server.close();
  }
}

async function setUp(context, createLogger, main) {
  await writePage(context.folder, context, moduleElement(main));
  const rewrite = (path) => path.slice(PSN.length);
  const server = { host: "127.0.0.1", port: 0, proxy: { [PSN]: { target: context.simUrl, rewrite } } };
  return {
    configFile: false,
    root: context.folder,
    // Fresh each time, so that preparing the package for the browser is tested too.
    cacheDir: join(context.folder, "cache"),
    logLevel: "error",
    customLogger: strict(createLogger("error")),
    server,
    preview: { ...server, headers: { "content-security-policy": STRICT_CSP } },
  };
}

/** A logger for which a warning is an error. */
function strict(logger) {
  const fail = (message) => {
    throw new Error(`Vite says: ${message}`);
  };
  return Object.assign(logger, { warn: fail, warnOnce: fail });
}
