// The functions that send or read bytes. Of programs that call none of them, bundlers leave this out.

import type { FetchResponse } from "../fetch-types.js";
import { pictureOf, pictureWanted } from "../picture.js";
import { readBytes } from "../resource.js";
import type { FunctionSpec, PictureSpec } from "../spec.js";
import { callFunction } from "./call-function.js";

/** Calls the endpoint of a function with a picture as the body. */
export function callWithPicture(
  spec: FunctionSpec,
  authorization: unknown,
  values: readonly unknown[],
  options?: unknown,
): Promise<never> {
  const kinds = spec.picture as PictureSpec;
  const picture = pictureOf(kinds, values[spec.pathLength]);
  if (!picture) throw new TypeError(`${spec.name} needs picture: ${pictureWanted(kinds)}`);
  return callFunction(spec, authorization, values, options, { picture });
}

/** Calls the endpoint of a function whose answer is bytes. */
export function callForBytes(
  spec: FunctionSpec,
  authorization: unknown,
  values: readonly unknown[],
  options?: unknown,
): Promise<never> {
  return callFunction(spec, authorization, values, options, { readBody: readBytesOrError });
}

async function readBytesOrError(response: FetchResponse): Promise<unknown> {
  const read = await readBytes(response);
  if (typeof read !== "string") return read;
  const value: unknown = JSON.parse(read);
  if (Object(value).error) return value;
  throw new TypeError("The answer has no bytes");
}
