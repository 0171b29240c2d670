// The functions that send or read bytes. Of programs that call none of them, bundlers leave this out.

import { collect, TOO_LARGE } from "../body.js";
import type { FetchResponse } from "../fetch-types.js";
import { problemOf, readPicture } from "../picture.js";
import { resourceTypeOf, unwrapped } from "../resource.js";
import type { BytesReplySpec, FunctionSpec, PictureSpec } from "../spec.js";
import { readJson } from "./answers.js";
import { callFunction } from "./call-function.js";
import { destination } from "./configuration.js";

/** Calls the endpoint of a function with a picture as the body. */
export function callWithPicture(
  spec: FunctionSpec,
  authorization: unknown,
  values: readonly unknown[],
  options?: unknown,
): Promise<never> {
  const value = values[spec.pathLength];
  const picture = readPicture(spec.picture as PictureSpec, value);
  if (!picture) throw new TypeError(`${spec.name} needs picture: ${problemOf(spec.picture as PictureSpec, value)}`);
  return callFunction(spec, authorization, values, options, { picture });
}

/** Calls the endpoint of a function whose answer is bytes. */
export function callForBytes(
  spec: FunctionSpec,
  authorization: unknown,
  values: readonly unknown[],
  options?: unknown,
): Promise<never> {
  const readBody = (response: FetchResponse) => readBytesOrError(spec.reply as BytesReplySpec, response);
  return callFunction(spec, authorization, values, options, { readBody });
}

async function readBytesOrError({ contentTypes, most }: BytesReplySpec, response: FetchResponse): Promise<unknown> {
  const contentType = resourceTypeOf(response, contentTypes);
  if (contentType === undefined) {
    const value = await readJson(response);
    const resource = destination()?.isRelay ? unwrapped(response, value, contentTypes) : undefined;
    if (resource || Object(value).error) return resource ?? value;
    throw new TypeError("The answer has no bytes");
  }
  const bytes = await collect(response, most);
  if (bytes === TOO_LARGE) throw new TypeError(`The answer is larger than the ${most} bytes that may be read`);
  if (bytes === undefined) throw new TypeError("The answer has no bytes");
  return { contentType, bytes };
}
