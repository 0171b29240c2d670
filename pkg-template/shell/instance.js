// Instances of a module: one, and another after a trap: want of memory or stack ends an instance for ever.
import { pageUrl } from "../../src/javascript/values.js";
import { newGlue } from "./runtime.js";

/** What `configure()` has set, for the module with the functions: it outlives the instance. */
let configuration;

/** The functions of a new instance of what `module` gives, which is not asked where it could not be used. */
export function newInstance(createGlue, module) {
  const glue = newGlue(createGlue);
  // A module of another realm, as in edge runtimes, is no `instanceof WebAssembly.Module`, but can be instantiated.
  return begin(glue, new WebAssembly.Instance(module(), glue.imports()));
}

/** The functions of the instance that the glue was made for, configured as the one before it. */
export function begin(glue, instance) {
  glue.finishStart(instance);
  if (!glue.configure) return glue;
  if (configuration) glue.configure(configuration);
  return { ...glue, configure: (given) => configure(glue, given) };
}

function configure(glue, given) {
  const read = readOnce(given);
  glue.configure(read);
  configuration = read;
}

/** The configuration with a base that does not change later; Rust refuses what is none. */
function readOnce(given) {
  if (typeof given !== "object" || given === null) return given;
  const { baseUrl, relay } = given;
  const read = { ...given, baseUrl: typeof baseUrl === "object" && baseUrl !== null ? String(baseUrl) : baseUrl };
  // The page may get another address later.
  if (relay !== undefined) read.relay = pageUrl(relay)?.href ?? relay;
  return read;
}
