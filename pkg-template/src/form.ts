// Queries, and the bodies of forms.

/** What a form holds as it is. */
const PLAIN = /^[\w.*-]*$/;

/** What `encodeURIComponent` leaves as it is, or writes otherwise than a form. */
const OTHERS: Readonly<Record<string, string>> = {
  "!": "%21",
  "'": "%27",
  "(": "%28",
  ")": "%29",
  "~": "%7E",
  "%20": "+",
};

/**
 * An object as `new URLSearchParams(fields)` writes it. That costs more than all else of a call, and not every engine has it.
 */
export function formOf(fields: Readonly<Record<string, unknown>>): string {
  // Two names can be the same once they are encoded. Then the last value counts, at the place of the first.
  const pairs = new Map<string, string>();
  for (const name of Object.keys(fields)) pairs.set(encoded(name), encoded(`${fields[name]}`));
  let form = "";
  for (const [name, value] of pairs) form += `${form && "&"}${name}=${value}`;
  return form;
}

function encoded(text: string): string {
  if (PLAIN.test(text)) return text;
  const wellFormed = text.replace(/\p{Surrogate}/gu, "\ufffd");
  return encodeURIComponent(wellFormed).replace(/[!'()~]|%20/g, (piece) => OTHERS[piece] as string);
}
