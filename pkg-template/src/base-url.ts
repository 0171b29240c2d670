// Where requests go in PSN's place. What is a good address is decided in the module; this reads addresses as the runtime does.

/** The address that a value spells, as the runtime writes it; `undefined` where it spells none. */
export function absoluteUrl(value: unknown): string | undefined {
  try {
    return new URL(value as string).href;
  } catch {
    return undefined;
  }
}

/** The same for a string that may be relative to the page, where there is one. A blank string is a mistake. */
export function pageUrl(value: unknown): string | undefined {
  const url = absoluteUrl(value);
  if (url !== undefined || typeof value !== "string" || value.trim() === "") return url;
  try {
    return new URL(value, globalThis.location.href).href;
  } catch {
    return undefined;
  }
}
