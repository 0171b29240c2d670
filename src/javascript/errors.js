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

// Frames inside the module, and those of its glue that enter it with an answer.
const MODULE_FRAME = /^ +at .*(wasm:\/\/wasm|:wasm-function\[|___closures_____invoke_)|^ +at real /;

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

// Headers that hold nothing secret. All others may: a caller can add any.
const HARMLESS = /^(accept-language|content-type)$/i;
// Shorter values are no secrets, and taking them out would leave nothing to read.
const SHORTEST_SECRET = 6;

/** A failure of `fetch` without the secrets of the request: Node repeats headers that it cannot send, mocks the body. */
export function withoutSecrets(failure, { headers, body }) {
  const secrets = [];
  for (const [name, value] of Object.entries(headers)) {
    if (!HARMLESS.test(name)) secrets.push(...formsOf(value));
  }
  if (headers["Content-Type"] === "application/x-www-form-urlencoded") {
    const grants = body.split("&").filter((pair) => /^(code|refresh_token)=/.test(pair));
    for (const grant of grants) secrets.push(...formsOf(grant));
  }
  return cleaned(failure, secrets, 0);
}

/** A value as it may stand in a message: whole, without `Bearer ` or `name=`, decoded, and as JSON. */
function formsOf(value) {
  try {
    const whole = String(value).trim();
    const bare = whole.replace(/^\S*[ =]/, "");
    const forms = [whole, bare, new URLSearchParams(`v=${bare}`).get("v")];
    return [...forms, ...forms.map((form) => JSON.stringify(form).slice(1, -1))].filter(
      (form) => form.length >= SHORTEST_SECRET,
    );
  } catch {
    // What cannot be text cannot stand in a message.
    return [];
  }
}

function cleaned(failure, secrets, depth) {
  if (typeof failure === "string") return scrubbed(failure, secrets);
  if (typeof failure !== "object" || failure === null || depth > 4) return failure;
  try {
    for (const part of ["message", "stack"]) {
      const text = failure[part];
      const harmless = typeof text === "string" ? scrubbed(text, secrets) : text;
      if (harmless !== text) failure[part] = harmless;
    }
    if (failure.cause !== undefined) {
      const cause = cleaned(failure.cause, secrets, depth + 1);
      if (cause !== failure.cause) failure.cause = cause;
    }
    return failure;
  } catch {
    return harmlessCopy(failure, secrets);
  }
}

/** A failure that cannot be changed stays, unless it says what it must not. */
function harmlessCopy(failure, secrets) {
  try {
    const message = scrubbed(failure.message, secrets);
    return message === failure.message ? failure : new Error(message);
  } catch {
    return failure;
  }
}

function scrubbed(text, secrets) {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, "…"), text);
}
