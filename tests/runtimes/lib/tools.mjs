// Where the installed runtimes stand. npm does not run their install scripts here, so programs are taken from the
// package of this platform, which the scripts would have copied them from.
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

/** The consumer folder, in which everything runs. */
const HOME = process.cwd();

/** The folder of an installed package, without links. */
export function packageFolder(name) {
  return realpathSync(join(HOME, "node_modules", name));
}

/** The installed version of a package. */
export function packageVersion(name) {
  return JSON.parse(readFileSync(join(packageFolder(name), "package.json"), "utf8")).version;
}

/** A program of a package for this platform: the first one whose name within `scope` begins so. */
export function platformProgram(scope, prefix, file) {
  const folder = packageFolder(scope);
  for (const name of readdirSync(folder).sort()) {
    const program = join(folder, name, file);
    if (name.startsWith(prefix) && existsSync(program)) return program;
  }
  throw new Error(`no ${scope}/${prefix}* with ${file} is installed`);
}

/** A program written in JavaScript, by its file within its package. */
export const script = (name, file) => join(packageFolder(name), file);

/** One of the Node builds that are installed as packages, by its name there. */
export function nodeBuild(name) {
  const program = join(packageFolder(`${name}-${process.platform}-${process.arch}`), "bin/node");
  if (!existsSync(program)) throw new Error(`${program} is missing`);
  return program;
}

/** Bun's program. */
export function bun() {
  const isWindows = process.platform === "win32";
  const cpu = process.arch === "arm64" ? "aarch64" : process.arch;
  const prefix = `bun-${isWindows ? "windows" : process.platform}-${cpu}`;
  return platformProgram("@oven", prefix, isWindows ? "bin/bun.exe" : "bin/bun");
}

/** Deno's program. */
export function deno() {
  const file = process.platform === "win32" ? "deno.exe" : "deno";
  return platformProgram("@deno", `${process.platform}-${process.arch}`, file);
}

/** What Deno is run with in a folder of the tests: the packages that are installed, and nothing of the user's. */
export const ofDeno = (folder) => ({
  flags: ["--no-remote", "--node-modules-dir=manual"],
  options: { cwd: folder, env: { DENO_DIR: `${folder}/cache`, DENO_NO_UPDATE_CHECK: "1" } },
});
