// What bodies of messages are.
import { UpstreamBody } from "#enums";
import type { BodyField } from "./boundary.js";

/** What the body of an answer is. */
export function kindOf(bytes: Uint8Array | undefined): UpstreamBody {
  if (bytes === undefined) return UpstreamBody.Empty;
  let text = "";
  try {
    text = utf8(bytes);
    JSON.parse(text);
    return UpstreamBody.Json;
  } catch {
    return /^\s*</.test(text) ? UpstreamBody.Html : UpstreamBody.Other;
  }
}

/** The fields of a body that is a JSON object of strings; none of any other. */
export function fieldsOf(bytes: Uint8Array | undefined): BodyField[] {
  try {
    const value: unknown = JSON.parse(utf8(bytes ?? new Uint8Array()));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    const fields = Object.entries(value).map(([name, value]) => ({ name, value }));
    return fields.every(({ value }) => typeof value === "string") ? fields : [];
  } catch {
    return [];
  }
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
