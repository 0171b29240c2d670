// What becomes of the answer to a function's request.

import { annotate, withoutSecrets } from "../errors.js";
import type { FetchResponse } from "../fetch-types.js";
import { type RequestInit, send } from "../http.js";
import { region } from "../regions.js";
import type { ReplySpec } from "../spec.js";
import { namedTokens } from "../tokens.js";
import { destination } from "./configuration.js";
import { ask } from "./module.js";

/** What a rejection says when PSN's error has no message. */
const UNEXPECTED_ERROR = "Unexpected Error";

/** What a failed sign-in says, to the letter what psn-api says, white space included: programs compare it. */
const NO_ACCESS_CODE =
  "\n      There was a problem retrieving your PSN access code. Is your NPSSO code valid?\n" +
  "      To get a new NPSSO code, visit https://ca.account.sony.com/api/v1/ssocookie.\n    ";

/** The status of the redirect that answers a sign-in. */
const REDIRECT = 302;

interface Body {
  [member: string]: unknown;
}

/** Reads the body of an answer. */
export type ReadBody = (response: FetchResponse) => Promise<unknown>;

export const readJson: ReadBody = (response) => (response as unknown as { json(): Promise<unknown> }).json();

const readJsonOrNothing: ReadBody = async (response) => {
  const text = await response.text();
  return text === "" ? undefined : JSON.parse(text);
};

/** Sends a request and gives what its answer means; `detail` is what the reading of a region needs besides. */
export function answerOf(
  reply: ReplySpec,
  url: string,
  init: RequestInit,
  detail: unknown,
  readBody: ReadBody = reply.kind === "nothing" ? readJsonOrNothing : readJson,
): Promise<unknown> {
  const isRelayed = destination()?.isRelay === true;
  return answerWith(url, init, readBody, (response, value) => {
    if (isRelayed) rejectRelayError(response, value);
    switch (reply.kind) {
      case "bytes":
      case "jsonUnlessError":
        return unlessError(response, value);
      case "nothing":
        return nothing(response, value);
      case "graphql":
        return withData(response, value, reply);
      case "tokens":
        return namedTokens(object(response, value, "access_token"));
      case "region":
        return region(unlessError(response, value), detail, (npId) => ask((module) => module.regionOf(npId)));
      default:
        return value;
    }
  });
}

/** Sends the NPSSO and gives the access code in the redirect; a relay gives the redirect's address in JSON. */
export function accessCodeOf(url: string, init: RequestInit): Promise<unknown> {
  if (!destination()?.isRelay) return accessCodeOfPsn(url, init);
  return answerWith(url, init, readJson, (response, value) => {
    const { location } = Object(value) as Body;
    if (location === undefined) rejectRelayError(response, value);
    // The answer that the relay brings, rather than its own.
    return codeIn(location, response, location === undefined ? undefined : REDIRECT, false);
  });
}

async function accessCodeOfPsn(url: string, init: RequestInit): Promise<unknown> {
  let response: FetchResponse;
  try {
    response = await send(url, init);
  } catch (failure) {
    throw withoutSecrets(failure, init);
  }
  const headers = response.headers as FetchResponse["headers"] & { has(name: string): boolean };
  const location = headers.has("location") ? headers.get("location") : undefined;
  return codeIn(location, response, undefined, location === undefined && hidesRedirects(response));
}

/** Sends a request and gives what `read` makes of the body of its answer. */
async function answerWith<T>(
  url: string,
  init: RequestInit,
  readBody: ReadBody,
  read: (response: FetchResponse, value: unknown) => T,
): Promise<T> {
  let response: FetchResponse | undefined;
  let value: unknown;
  try {
    response = await send(url, init);
    value = await readBody(response);
  } catch (failure) {
    throw described(withoutSecrets(failure, init), response);
  }
  return read(response, value);
}

/** A relay names its own errors by a word; PSN's codes are numbers. */
function rejectRelayError(response: FetchResponse, value: unknown): void {
  const { code } = Object(Object(value).error) as { code?: unknown };
  if (typeof code !== "string" || !ask((module) => module.isRelayCode(code))) return;
  try {
    unlessError(response, value);
  } catch (rejection) {
    const time = ask((module) => module.retryAt(undefined, headerOf(response, "retry-after"), Date.now()));
    if (time !== undefined) annotate(rejection, "retryAt", new Date(time));
    throw rejection;
  }
}

function unlessError(response: FetchResponse, value: unknown): unknown {
  const error = (value as Body | null | undefined)?.error as Body | undefined;
  if (!error) return value;
  throw rejection(error.message ?? UNEXPECTED_ERROR, response, error);
}

/** What is done has no answer; without a body, the status says whether it is done. */
function nothing(response: FetchResponse, value: unknown): undefined {
  unlessError(response, value);
  const { status = 200 } = response;
  if (status < 200 || status > 299) throw rejection(UNEXPECTED_ERROR, response, undefined);
}

function withData(response: FetchResponse, value: unknown, reply: ReplySpec & { kind: "graphql" }): unknown {
  const { data, errors } = object(response, value, "data") as { data?: Body | null; errors?: unknown };
  if (data?.[reply.field] || (reply.mayBeNull && data === null && !errors)) return value;
  const error = (value as Body).error as Body | undefined;
  throw rejection(JSON.stringify(value), response, error);
}

/** Fails as reading a property of `undefined` or `null` does. */
function object(response: FetchResponse, value: unknown, key: string): Body {
  if (value !== undefined && value !== null) return value as Body;
  throw described(new TypeError(`Cannot read properties of ${value} (reading '${key}')`), response);
}

function codeIn(location: unknown, response: FetchResponse, status: number | undefined, isHidden: boolean): unknown {
  const address = typeof location === "string" ? location : "";
  const code = ask((module) => module.accessCode(address));
  if (code !== undefined) return code;
  if (ask((module) => module.isAccessCodeRedirect(address))) return null;
  const error = described(new Error(NO_ACCESS_CODE), response);
  if (status !== undefined) annotate(error, "status", status);
  const reason = ask((module) => module.signInErrorCode(address));
  if (reason !== undefined) annotate(error, "code", reason);
  if (isHidden) {
    annotate(error, "code", "unsupported_runtime");
    annotate(error, "cause", new Error(ask((module) => module.redirectHidden())));
  }
  throw error;
}

/** Whether the runtime kept the redirect to itself: browsers answer with an opaque one, React Native follows it. */
function hidesRedirects(response: FetchResponse): boolean {
  return (response as { type?: unknown }).type === "opaqueredirect" || response.status === 200;
}

/** An error with a message that PSN chose: any JSON, made a string by the runtime. */
function rejection(message: unknown, response: FetchResponse, error: Body | undefined): Error {
  const rejected = described(new Error(message as string), response);
  const code = quietly(() => error?.code);
  if (typeof code === "number" || typeof code === "string") annotate(rejected, "code", code);
  return rejected;
}

/** Adds the answer's status, and until when PSN wants no more requests. */
function described<T>(error: T, response: FetchResponse | undefined): T {
  const status = statusOf(response);
  if (status !== undefined) annotate(error, "status", status);
  const nextAvailable = headerOf(response, "x-ratelimit-next-available");
  if (nextAvailable !== undefined) {
    const time = ask((module) => module.retryAt(nextAvailable, undefined, Date.now()));
    if (time !== undefined) annotate(error, "retryAt", new Date(time));
  }
  return error;
}

/** The status of an answer, which may be a mock that has none. Browsers hide that of a redirect, as 0. */
function statusOf(response: FetchResponse | undefined): number | undefined {
  const status = quietly(() => response?.status);
  return typeof status === "number" && status > 0 ? status : undefined;
}

/** A header of an answer, which may be a mock without any. */
function headerOf(response: FetchResponse | undefined, name: string): string | undefined {
  return quietly(() => response?.headers.get(name)) ?? undefined;
}

/** What can be read of a mock that may throw. */
function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
