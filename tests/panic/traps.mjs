// Makes a call into a module trap, as one does for want of memory or stack, or where the code has a fault: a panic is the
// same instruction in the package.

const { Instance, Module } = WebAssembly;

/** A module whose only export, `t`, is the instruction `unreachable`. */
const UNREACHABLE = Uint8Array.of(
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[0x01, 0x04, 0x01, 0x60, 0x00, 0x00, 0x03, 0x02, 0x01, 0x00],
  ...[0x07, 0x05, 0x01, 0x01, 0x74, 0x00, 0x00, 0x0a, 0x05, 0x01, 0x03, 0x00, 0x00, 0x0b],
);
const unreachable = new Instance(new Module(UNREACHABLE)).exports.t;

/** How many calls into modules are made before one traps. */
let before = Number.POSITIVE_INFINITY;
/** The export whose next call traps. */
let next;
/** The export that trapped last. */
let trapped;
let calls = 0;
let instances = 0;
/** The functions that modules have exported. */
export const exported = new Set();

function guarded(name, value) {
  if (typeof value !== "function") return value;
  exported.add(name);
  return (...given) => {
    calls += 1;
    if (before-- === 0 || name === next) {
      trapped = name;
      next = undefined;
      unreachable();
    }
    return value(...given);
  };
}

WebAssembly.Instance = new Proxy(Instance, {
  construct(...given) {
    instances++;
    const { exports } = Reflect.construct(...given);
    return {
      exports: Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, guarded(name, value)])),
    };
  },
});

// What the engine would free, at any moment, is no call that the work makes.
globalThis.FinalizationRegistry = class {
  register() {}
  unregister() {}
};

/** Makes a call whose first step into the module traps. */
export function trapping(call) {
  before = 0;
  const outcome = call();
  if (before < 0) return outcome;
  before = Number.POSITIVE_INFINITY;
  throw new Error("the call did not ask the module");
}

/**
 * Does some work whose call into a module after so many others traps. Gives what becomes of the work, and the name of the
 * export that trapped; `undefined` if there were fewer calls.
 */
export async function trappingAfter(count, work) {
  before = count;
  trapped = undefined;
  try {
    const outcome = await work();
    return { outcome, trapped };
  } finally {
    before = Number.POSITIVE_INFINITY;
  }
}

/** Does some work in which the next call of an export traps. Gives what becomes of the work. */
export async function trappingIn(name, work) {
  [next, trapped] = [name, undefined];
  const outcome = await work();
  if (trapped === name) return outcome;
  next = undefined;
  throw new Error(`the work did not call ${name}`);
}

/** How many calls into modules a piece of work makes. */
export async function callsOf(work) {
  const start = calls;
  await work();
  return calls - start;
}

/** How many instances of modules a piece of work makes. */
export async function instancesOf(work) {
  const start = instances;
  await work();
  return instances - start;
}
