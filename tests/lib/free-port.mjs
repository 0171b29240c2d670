import { createServer } from "node:net";

/** A port that nothing listens on, for servers that do not tell which one they have taken. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
