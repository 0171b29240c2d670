// A web server for a test page. Trophies cannot be read from another origin, so the simulator is here under /psn.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { forward } from "./forward.mjs";

/** As strict as a policy can be that lets a page run its own scripts, this package, and calls to its own server. */
export const STRICT_CSP = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** Serves a folder as files with the policy; `url` is where. */
export async function serve(folder, simUrl, policy = STRICT_CSP) {
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url, "http://localhost");
    if (pathname.startsWith(`${PSN}/`)) {
      forward(incoming, outgoing, simUrl + incoming.url.slice(PSN.length));
    } else {
      sendFile(outgoing, folder, pathname, policy);
    }
  });
  return listening(server);
}

/** A file of a folder as the answer of a `fetch` handler, with the policy. */
export async function fileResponse(folder, pathname, policy) {
  const { status, headers, body } = await fileOf(folder, pathname, policy);
  return new Response(body, { status, headers });
}

/** A file of a folder as the answer of Node's server, with the policy. */
export async function sendFile(outgoing, folder, pathname, policy) {
  const { status, headers, body } = await fileOf(folder, pathname, policy);
  outgoing.writeHead(status, headers).end(body);
}

async function fileOf(folder, pathname, policy = STRICT_CSP) {
  const file = join(folder, pathname === "/" ? "index.html" : pathname);
  const body = await readFile(file).catch(() => undefined);
  const headers = { "content-type": TYPES[extname(file)] ?? "text/plain", "content-security-policy": policy };
  return { status: body ? 200 : 404, headers, body };
}

/** Starts a server on a free port; `url` is where. */
export async function listening(server) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => closed(server) };
}

/** The path under which pages find the simulator. */
export const PSN = "/psn";

function closed(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
