// Expo for the web, built by Metro.
import { cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { writePage } from "../lib/page-files.mjs";
import { runSite } from "../lib/pages.mjs";
import { run as runProgram } from "../lib/processes.mjs";
import { STRICT_CSP } from "../lib/site.mjs";
import { nodeBuild, packageVersion, script } from "../lib/tools.mjs";

export const name = "Expo";
export const claim = "Expo for the web, `expo export --platform web`";
export const everyTime = false;
export const version = async () => packageVersion("expo");

const env = { EXPO_NO_TELEMETRY: "1", EXPO_OFFLINE: "1" };
/** Expo's page has its style in itself. */
const POLICY = `${STRICT_CSP}; style-src 'unsafe-inline'`;

export async function run(context) {
  const { folder } = context;
  await writePage(folder, context);
  await cp(fileURLToPath(new URL("./expo-app", import.meta.url)), folder, { recursive: true });
  const args = [script("expo", "bin/cli"), "export", "--platform", "web"];
  await runProgram(nodeBuild("node24"), args, { cwd: folder, env });
  await runSite(`${folder}/dist`, context, { policy: POLICY });
}
