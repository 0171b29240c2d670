// What messages repeat of an answer: no more than a person reads.

/** So many characters are repeated. */
const LONGEST_SHOWN = 1000;

/** A string as a message may show it. */
export function cut(text: string): string {
  const rest = text.length - LONGEST_SHOWN;
  return rest > 0 ? `${text.slice(0, LONGEST_SHOWN)}… (${rest} more characters)` : text;
}

/** A body as a message may show it, written as JSON. */
export function bodyShown(body: unknown, indent?: number): string {
  try {
    return cut(`${JSON.stringify(body, undefined, indent)}`);
  } catch {
    return "(a body that JSON cannot hold)";
  }
}
