// A Redis of a test's own: on loopback, with nothing kept when it ends.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../lib/free-port.mjs";
import { start } from "../../runtimes/lib/processes.mjs";

const program = process.env.REDIS_SERVER;
if (!program) throw new Error("REDIS_SERVER must name Redis's program: `cargo xtask test tracker` does");

/** Starts it; `url` is where. */
export async function startRedis() {
  const folder = await mkdtemp(join(tmpdir(), "psn-redis-"));
  const port = String(await freePort());
  const asked = ["--bind", "127.0.0.1", "--port", port, "--save", "", "--appendonly", "no", "--dir", folder];
  const redis = start(program, asked);
  await redis.until(/Ready to accept connections/);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      await redis.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
