// Answers that are bytes, such as pictures. A relay gives them as JSON, since it gives nothing else.

import type { GroupResource } from "#models";
import { base64Of, bytesOfBase64 } from "./bytes.js";
import type { FetchResponse } from "./fetch-types.js";

/** The content type of an answer that is bytes; `undefined` for any other. */
export function resourceTypeOf(response: FetchResponse, types: readonly string[]): string | undefined {
  const contentType = response.headers?.get?.("content-type") ?? "";
  return isSuccess(response) && isOf(types, contentType) ? contentType : undefined;
}

const isSuccess = ({ status }: FetchResponse) => status >= 200 && status < 300;
const isOf = (types: readonly string[], contentType: string) =>
  types.some((type) => contentType.toLowerCase().startsWith(type));

/** Bytes as JSON. */
export function wrapped(contentType: string, bytes: Uint8Array): string {
  return JSON.stringify({ contentType, base64: base64Of(bytes) });
}

/** The bytes in a relay's answer, whose JSON this is; `undefined` for any other JSON. */
export function unwrapped(
  response: FetchResponse,
  value: unknown,
  types: readonly string[],
): GroupResource | undefined {
  const { contentType, base64, error } = Object(value) as Record<string, unknown>;
  if (!isSuccess(response) || error || typeof contentType !== "string" || !isOf(types, contentType)) return undefined;
  const bytes = typeof base64 === "string" ? bytesOfBase64(base64) : undefined;
  // Not a `Buffer`, which is one of Node's own.
  return bytes?.length ? { contentType, bytes: new Uint8Array(bytes) } : undefined;
}
