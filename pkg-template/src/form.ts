// Queries, and the bodies of forms.

/** What `URLSearchParams` writes as it is. */
const PLAIN = /^[\w.*-]*$/;

/** An object as `URLSearchParams` writes it. That costs more than all else of a call, and not every engine has it. */
export function formOf(fields: Readonly<Record<string, unknown>>): string {
  const read: Record<string, string> = {};
  let form = "";
  let isPlain = true;
  for (const name of Object.keys(fields)) {
    const text = `${fields[name]}`;
    read[name] = text;
    form += `${form && "&"}${name}=${text}`;
    isPlain &&= PLAIN.test(name) && PLAIN.test(text);
  }
  return isPlain ? form : new URLSearchParams(read).toString();
}
