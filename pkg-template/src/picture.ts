// Pictures that are sent.

import { viewOf } from "./bytes.js";
import type { PictureSpec } from "./spec.js";

/** A picture as the body of a request. */
export interface Picture {
  bytes: ArrayBuffer;
  contentType: string;
}

export const pictureWanted = ({ most }: PictureSpec): string =>
  `the bytes of a PNG or JPEG picture, as a Uint8Array or an ArrayBuffer of at most ${most} bytes`;

/** A copy of a picture that PSN takes; `undefined` for anything else. */
export function pictureOf({ kinds, most }: PictureSpec, value: unknown): Picture | undefined {
  const bytes = viewOf(value);
  if (!bytes || bytes.length > most) return undefined;
  const isOf = ([, beginning]: [string, readonly number[]]) => beginning.every((byte, index) => bytes[index] === byte);
  const [contentType] = Object.entries(kinds).find(isOf) ?? [];
  return contentType === undefined ? undefined : { bytes: bytes.slice().buffer as ArrayBuffer, contentType };
}
