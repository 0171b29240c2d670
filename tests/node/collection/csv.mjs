// A reader of CSV as RFC 4180 has it, which takes nothing else.

/** The records of a text. */
export function recordsOf(text) {
  const records = [];
  let fields = [];
  let rest = text;
  while (rest !== "") {
    const [whole, quoted, plain, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/s.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`no field begins with ${JSON.stringify(rest.slice(0, 40))}`);
    fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
    if (end === "\r\n") {
      records.push(fields);
      fields = [];
    }
  }
  if (fields.length > 0) throw new Error("the last record has no end");
  return records;
}
