// Makes a call into the module trap, as one does for want of memory or stack, or where the code has a fault.

const { Instance, Module } = WebAssembly;

/** A module whose only export, `t`, is the instruction `unreachable`. */
const UNREACHABLE = Uint8Array.of(
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[0x01, 0x04, 0x01, 0x60, 0x00, 0x00, 0x03, 0x02, 0x01, 0x00],
  ...[0x07, 0x05, 0x01, 0x01, 0x74, 0x00, 0x00, 0x0a, 0x05, 0x01, 0x03, 0x00, 0x00, 0x0b],
);
const unreachable = new Instance(new Module(UNREACHABLE)).exports.t;

let isArmed = false;
let instances = 0;

const guarded = (exported) =>
  typeof exported === "function"
    ? (...given) => {
        if (isArmed) {
          isArmed = false;
          unreachable();
        }
        return exported(...given);
      }
    : exported;

WebAssembly.Instance = new Proxy(Instance, {
  construct(...given) {
    instances++;
    const { exports } = Reflect.construct(...given);
    return { exports: Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, guarded(value)])) };
  },
});

/** Makes a call whose first step into the module traps. */
export function trapping(call) {
  isArmed = true;
  const outcome = call();
  if (!isArmed) return outcome;
  isArmed = false;
  throw new Error("the call did not ask the module");
}

/** How many instances of modules a piece of work makes. */
export async function instancesOf(work) {
  const before = instances;
  await work();
  return instances - before;
}
