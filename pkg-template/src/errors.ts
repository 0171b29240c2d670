// The errors of the functions, and failures of `fetch` without the secrets of their request.

/** Adds a property that programs can read and that no listing shows. */
export function annotate(error: unknown, name: string, value: unknown): void {
  try {
    Object.defineProperty(error, name, { value, configurable: true, writable: true });
  } catch {
    // An error that cannot be added to, such as a frozen one of a mock, is still the error to report.
  }
}

/** The error of something that this runtime cannot do. */
export function unsupportedRuntime(message: string, cause?: unknown): Error {
  const error = new Error(message, cause === undefined ? undefined : { cause });
  annotate(error, "code", "unsupported_runtime");
  return error;
}

/** Headers that hold nothing secret. All others may: a caller can add any. */
const HARMLESS = /^(accept-language|apollographql-client-name|content-type)$/i;
/** Shorter values are no secrets, and taking them out would leave nothing to read. */
const SHORTEST_SECRET = 6;
/** How deep causes are looked into. */
const DEEPEST_CAUSE = 4;

/** What of a request may hold secrets. */
export interface SecretParts {
  headers?: Record<string, unknown>;
  body?: unknown;
}

/** A failure of `fetch` without the secrets of the request: Node repeats headers that it cannot send, mocks the body. */
export function withoutSecrets<T>(failure: T, { headers = {}, body }: SecretParts): T {
  const secrets: string[] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (!HARMLESS.test(name)) secrets.push(...formsOf(value));
  }
  for (const grant of grantsOf(body)) secrets.push(...formsOf(grant));
  return cleaned(failure, secrets, 0) as T;
}

/** The codes and tokens in a form, or in the JSON that relays take in its place. */
function grantsOf(body: unknown): string[] {
  if (typeof body !== "string") return [];
  const form = body.split("&").filter((pair) => /^(code|refresh_token)=/.test(pair));
  const json = [...body.matchAll(/"(?:code|refresh_token|npsso)":("(?:[^"\\]|\\.)*")/g)];
  return [...form, ...json.map(([, text = '""']) => JSON.parse(text) as string)];
}

/** A value as it may stand in a message: whole, without `Bearer ` or `name=`, decoded, and as JSON. */
function formsOf(value: unknown): string[] {
  try {
    const whole = String(value).trim();
    const bare = whole.replace(/^\S*[ =]/, "");
    const forms = [whole, bare, decoded(bare)];
    return [...forms, ...forms.map((form) => JSON.stringify(form).slice(1, -1))].filter(
      (form) => form.length >= SHORTEST_SECRET,
    );
  } catch {
    // What cannot be a string cannot stand in a message.
    return [];
  }
}

/** A value of a form. Not every engine has URLSearchParams. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return value;
  }
}

interface ErrorLike {
  message?: unknown;
  stack?: unknown;
  cause?: unknown;
}

function cleaned(failure: unknown, secrets: string[], depth: number): unknown {
  if (typeof failure === "string") return scrubbed(failure, secrets);
  if (typeof failure !== "object" || failure === null || depth > DEEPEST_CAUSE) return failure;
  const error: ErrorLike = failure;
  try {
    for (const part of ["message", "stack"] as const) {
      const text = error[part];
      const harmless = typeof text === "string" ? scrubbed(text, secrets) : text;
      if (harmless !== text) error[part] = harmless;
    }
    if (error.cause !== undefined) {
      const cause = cleaned(error.cause, secrets, depth + 1);
      if (cause !== error.cause) error.cause = cause;
    }
    return failure;
  } catch {
    return harmlessCopy(error, secrets);
  }
}

/** A failure that cannot be changed stays, unless it says what it must not. */
function harmlessCopy(failure: ErrorLike, secrets: string[]): unknown {
  try {
    const message = scrubbed(String(failure.message), secrets);
    return message === failure.message ? failure : new Error(message);
  } catch {
    return failure;
  }
}

function scrubbed(text: string, secrets: string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, "…"), text);
}
