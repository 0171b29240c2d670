// What an answer is, and what the module is told of it.

import { JsonKind } from "#enums";
import type { Response as ClientResponse } from "#module/client";
import { withoutSecrets } from "../errors.js";
import type { Answer, RequestInit } from "../http.js";
import { unwrapped } from "../resource.js";
import type { Client } from "./module.js";

/** What a body holds, as far as the host looks at it. */
export interface ReadAnswer extends Answer {
  json: JsonKind;
  /** Whether nothing in it can be an error, so that the module need not be told more. */
  isHarmless: boolean;
  /** Whether a GraphQL answer has data. */
  hasData: boolean;
}

/** The header by which relays mark their answers. */
const RELAY_MARK = "x-psn-relay";

/** How much of a body the module is shown, to tell what it is. */
const START = 64;

/**
 * What an answer is. Where a relay was asked, one without its mark is not harmless: it comes from somewhere else.
 * @param resourceTypes how the content type of an answer begins that is bytes.
 */
export function read(answer: Answer, isRelayed = false, resourceTypes: readonly string[] = []): ReadAnswer {
  let { value } = answer;
  let json = JsonKind.None;
  try {
    if (answer.text !== undefined) value = JSON.parse(answer.text);
    json = typeof value === "object" && value !== null && !Array.isArray(value) ? JsonKind.Object : JsonKind.Other;
  } catch {
    value = undefined;
  }
  const bytes = answer.bytes ?? (isRelayed ? unwrapped(answer.response, value, resourceTypes) : undefined);
  if (bytes) return { ...answer, value: bytes, json: JsonKind.Bytes, isHarmless: false, hasData: false };
  if (json !== JsonKind.Object) return { ...answer, value, json, isHarmless: false, hasData: false };
  const { status = 200 } = answer.response;
  const { data, error, errors } = value as Record<string, unknown>;
  const isForeign = isRelayed && !answer.response.headers?.get?.(RELAY_MARK);
  const isHarmless = status >= 200 && status < 300 && !error && !errors && data !== null && !isForeign;
  return { response: answer.response, text: answer.text, value, json, isHarmless, hasData: hasSome(data) };
}

/** Whether anything is there. A query asks for one field of `data`. */
function hasSome(data: unknown): boolean {
  if (typeof data === "object") for (const field in data) if (data[field as never]) return true;
  return false;
}

/** An answer as the module takes it, without the secrets of the request, should it repeat them. */
export function responseOf(module: Client, answer: ReadAnswer, init: RequestInit): ClientResponse {
  const { status = 200, headers } = answer.response;
  const response = new module.Response(status, answer.json, (answer.text ?? "").slice(0, START), answer.hasData);
  const clean = (value: unknown) => {
    const text = typeof value === "string" || typeof value === "number" ? String(value).slice(0, LONGEST_QUOTE) : "";
    return withoutSecrets(text, init);
  };
  const header = (name: string) => clean(headers?.get?.(name));
  response.setHeaders(
    header("x-ratelimit-next-available"),
    header("retry-after"),
    header(RELAY_MARK),
    header("content-type"),
  );
  const error = errorOf(answer.value);
  if (error) response.setError(clean(error.code), clean(error.message), clean(error.referenceId), clean(error.kind));
  return response;
}

/** Longer texts of PSN are cut before they enter the module: messages show less of them. */
const LONGEST_QUOTE = 1000;

interface ErrorParts {
  code?: unknown;
  message?: unknown;
  referenceId?: unknown;
  kind?: unknown;
}

/** PSN's services refuse with `error`, its sign-in with an `error` that is a string, and queries with `errors` or `message`. */
function errorOf(value: unknown): ErrorParts | undefined {
  const body = Object(value) as Record<string, unknown>;
  const { error, errors, message } = body;
  if (typeof error === "object" && error !== null) return { kind: "", ...error };
  if (error) return { kind: String(error), code: body.error_code, message: body.error_description };
  const [first] = Array.isArray(errors) ? errors : [];
  if (first) {
    const { extensions, message } = Object(first) as { extensions?: { code?: unknown }; message?: unknown };
    return { kind: extensions?.code ?? message ?? "", message };
  }
  return typeof message === "string" ? { message } : undefined;
}
