// Errors as JavaScript makes them, whose stacks show the caller's lines rather than the module's.

export function newError(message) {
  return withCallersStack(() => new Error(message));
}

export function newTypeError(message) {
  return withCallersStack(() => new TypeError(message));
}

/** Adds a property that programs can read and that no listing shows. */
export function annotate(error, name, value) {
  Object.defineProperty(error, name, { value, configurable: true, writable: true });
}

const MODULE_FRAME = /^ +at .*(wasm:\/\/|\.wasm)/;

// The frames inside the module would fill the stack, which engines cut off after ten.
function withCallersStack(create) {
  const limit = Error.stackTraceLimit;
  if (typeof limit !== "number") return create();
  // Setting a property by assignment would throw where a program has frozen `Error`.
  Reflect.set(Error, "stackTraceLimit", limit + 30);
  try {
    return withoutModuleFrames(create(), limit);
  } finally {
    Reflect.set(Error, "stackTraceLimit", limit);
  }
}

function withoutModuleFrames(error, limit) {
  try {
    const [first, ...rest] = error.stack.split("\n");
    const lastOfModule = rest.findLastIndex((line) => MODULE_FRAME.test(line));
    const message = rest.slice(
      0,
      rest.findIndex((line) => /^ +at /.test(line)),
    );
    const callers = rest.slice(lastOfModule + 1).slice(0, limit);
    if (lastOfModule >= 0) error.stack = [first, ...message, ...callers].join("\n");
  } catch {
    // Programs can make stacks anything, and what they make of them stays.
  }
  return error;
}
