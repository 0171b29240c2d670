// Pictures that are sent.

import { viewOf } from "./bytes.js";
import type { PictureSpec } from "./spec.js";

/** A picture as the body of a request. */
export interface Picture {
  bytes: ArrayBuffer;
  contentType: string;
}

/** A copy of a picture that PSN takes; `undefined` for anything else. */
export function readPicture(spec: PictureSpec, value: unknown): Picture | undefined {
  const bytes = viewOf(value);
  const contentType = bytes && bytes.length <= spec.most ? typeOf(spec, bytes) : undefined;
  return bytes && contentType !== undefined ? { bytes: bytes.slice().buffer as ArrayBuffer, contentType } : undefined;
}

function typeOf({ kinds }: PictureSpec, bytes: Uint8Array): string | undefined {
  const isOf = ([, beginning]: [string, readonly number[]]) => beginning.every((byte, index) => bytes[index] === byte);
  return Object.entries(kinds).find(isOf)?.[0];
}

/** What is wanted in place of a value, and what is wrong with it. */
export function problemOf(spec: PictureSpec, value: unknown): string {
  const wanted = `the bytes of a PNG or JPEG picture, as a Uint8Array or an ArrayBuffer of at most ${spec.most} bytes`;
  const bytes = viewOf(value);
  if (bytes === undefined) return `${wanted}, and not ${kindOf(value)}`;
  const problem = bytes.length > spec.most ? `This one has ${bytes.length} bytes` : "These bytes are neither";
  return `${wanted}. ${problem}`;
}

/** What a value is that is no bytes. */
function kindOf(value: unknown): string {
  if (value === null || typeof value !== "object")
    return value === null ? "null" : `a value of the type ${typeof value}`;
  const { arrayBuffer } = value as { arrayBuffer?: unknown };
  return typeof arrayBuffer === "function" ? "a Blob: pass what its arrayBuffer() resolves with" : "an object";
}
