// Answers of something between the page and the relay, told by clients and functions.
import { once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";
import * as psn from "psn-api-wasm";
import { checkClient, checkFunction } from "../../relay/check-foreign-answers.mjs";
import { ANSWERS, answer, askedByClient, askedByFunction, CLIENTS } from "../../relay/foreign-answers.mjs";

const server = createServer(answer);
server.listen(0, "127.0.0.1");
await once(server, "listening");
server.unref();
const url = `http://127.0.0.1:${server.address().port}`;

for (const [path, [status, type]] of Object.entries(ANSWERS)) {
  for (const name of Object.keys(CLIENTS)) {
    test(`${name}: ${status} ${type || "without a type"} at ${path}`, async () => {
      checkClient(path, await askedByClient(psn, name, url, path));
    });
  }
  test(`a function tells the status, and nothing of PSN: ${status} at ${path}`, async () => {
    checkFunction(path, await askedByFunction(psn, url, path));
  });
}
