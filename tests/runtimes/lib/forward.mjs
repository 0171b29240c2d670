// Hands a request on to another server.
import { request } from "node:http";

/** Sends `incoming` to `url`, and its answer to `outgoing`. */
export function forward(incoming, outgoing, url, options) {
  // How long its own connection lasts is between this server and the browser.
  const { connection: _, ...headers } = incoming.headers;
  const { method } = incoming;
  const onward = request(url, { method, headers, ...options }, (response) => {
    outgoing.writeHead(response.statusCode, response.headers);
    response.pipe(outgoing);
  });
  onward.on("error", () => outgoing.destroy());
  incoming.pipe(onward);
}
