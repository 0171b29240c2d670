// A collection as a table and as JSON, some titles at a time.

import type { OpenIndex } from "./open-index.js";
import type { Shelf } from "./store.js";
import { storedTitle } from "./titles.js";
import type { ByteStream, CollectionTitle, ExportedTitle, StoredTitle } from "./types.js";

/** How many titles the store is asked for at once. */
const AT_ONCE = 16;

/** What an export reads. */
export interface Exported {
  index: OpenIndex;
  titles: readonly CollectionTitle[];
  shelf: Shelf;
}

/** The lines of the table, as UTF-8. */
export async function* csvChunks(caller: string, { index, titles, shelf }: Exported): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(index.ask(caller, (_core, module) => module.IndexCore.csvHeader()));
  for await (const stored of storedTitles(index, titles, shelf)) {
    const lines = index.ask(caller, (core) =>
      stored.map(([title, whole]) => core.csv(title.npCommunicationId, whole ? textsOf(whole) : "")),
    );
    yield joined(lines);
  }
}

/** The pieces of the JSON. */
export async function* jsonPieces({ index, titles, shelf }: Exported): AsyncGenerator<string> {
  yield `{"accountId":${JSON.stringify(index.accountId)},"titles":[`;
  let isFirst = true;
  for await (const stored of storedTitles(index, titles, shelf)) {
    const values = stored.map(
      ([title, whole]): ExportedTitle => ({ ...title, ...whole, hiddenFlag: title.hiddenFlag }),
    );
    yield (isFirst ? "" : ",") + values.map((value) => JSON.stringify(value)).join(",");
    isFirst = false;
  }
  yield "]}";
}

/** Titles with what the store has of them, some at a time. */
async function* storedTitles(index: OpenIndex, titles: readonly CollectionTitle[], shelf: Shelf) {
  for (let start = 0; start < titles.length; start += AT_ONCE) {
    const some = titles.slice(start, start + AT_ONCE);
    yield await Promise.all(
      some.map(
        async (title): Promise<[CollectionTitle, StoredTitle | undefined]> => [
          title,
          await storedTitle(shelf, index.accountId, title.npCommunicationId),
        ],
      ),
    );
  }
}

/** The texts of a title in the form that the module takes. */
function textsOf({ trophyTitleName, trophies }: StoredTitle): string {
  const pieces = [clean(trophyTitleName)];
  for (const { trophyId, trophyName, trophyDetail } of trophies)
    pieces.push(`${trophyId}`, clean(trophyName), clean(trophyDetail));
  return pieces.join("\0");
}

/** A text without NUL, which stands between texts. */
function clean(text: unknown): string {
  if (typeof text !== "string") return "";
  return text.includes("\0") ? text.replaceAll("\0", "") : text;
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let length = 0;
  for (const part of parts) {
    whole.set(part, length);
    length += part.length;
  }
  return whole;
}

/** A stream that makes the next chunk when it is read. */
export function streamOf(chunks: AsyncGenerator<Uint8Array>): ByteStream {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => void (await chunks.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}

/** Pieces of text as UTF-8. */
export async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}

/** Pieces of text in one. */
export async function whole(pieces: AsyncIterable<Uint8Array | string>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  // A chunk ends where a line ends, so each can be decoded alone.
  for await (const piece of pieces) text += typeof piece === "string" ? piece : decoder.decode(piece);
  return text;
}
