// What a method is called with, read and checked at once: nothing that the caller changes later matters.

import type { CallValidHeaders, NpServiceName } from "#models";
import type { AbortSignalLike } from "../abort.js";
import {
  type Check,
  type Checks,
  checkedOptions,
  checkOf,
  integer,
  isId,
  isObject,
  isString,
  OBJECT,
  SIGNAL,
  titleIdsOf,
} from "../checks.js";
import { formOf } from "../form.js";
import { type Picture, problemOf, readPicture } from "../picture.js";
import { refuse } from "../psn-error.js";
import type { ArgumentSpec, MethodSpec, PictureSpec } from "../spec.js";
import { watchedBy, watchOf } from "./call-watch.js";
import { headersOf } from "./headers.js";

/** The options that every method takes besides its own. */
export interface RequestOptions {
  /** Cancels the call at any time: it rejects with the code `aborted`. */
  signal?: AbortSignalLike | undefined;
  /** How long one request may take, in milliseconds; the client's `timeout` by default. */
  timeout?: number | undefined;
  /**
   * Headers that replace or join those of the request, as an object or a `Headers`; `Accept-Language` chooses the language
   * of the answer.
   */
  headerOverrides?: CallValidHeaders | undefined;
}

/** A title as the argument of a method: its id and what tells its trophy service, such as an item of `getUserTitles()`. */
export interface TitleReference {
  /** The trophy set's id, such as `"NPWR20188_00"`. */
  npCommunicationId: string;
  /** The trophy service. */
  npServiceName?: NpServiceName | undefined;
  /** The platforms, from which the trophy service follows. */
  trophyTitlePlatform?: string | undefined;
}

/** A method's arguments and options as they were when it was called. */
export interface MethodArguments {
  /** The arguments of the path. */
  path: string[];
  /** The query, or the variables of a GraphQL query as JSON. */
  query: string | undefined;
  body: string | ArrayBuffer | undefined;
  /** What the body is, if it is no JSON. */
  contentType: string | undefined;
  /** What the caller says of the title's trophy service. */
  service: string | undefined;
  platform: string | undefined;
  /** Whether PSN has listed the title, so that it exists for sure. */
  titleExists: boolean;
  /** What the reading of the answer needs besides. */
  detail: unknown;
  own: RequestOptions;
  /** The options of the endpoint, of which the query is made. */
  options: Readonly<Record<string, unknown>>;
  /** The arguments themselves. */
  values: readonly unknown[];
}

const NO_OPTIONS = {};

const OWN_OPTIONS: Readonly<Record<string, Check>> = {
  signal: SIGNAL,
  timeout: { wanted: "milliseconds, as a whole number from 1", fits: (value) => integer(1).fits(value) },
  headerOverrides: OBJECT,
};

/** Reads and checks what a method is called with. Throws what is wrong with it. */
export function methodArguments(spec: MethodSpec, values: readonly unknown[], options: unknown): MethodArguments {
  const read: MethodArguments = {
    path: [],
    query: undefined,
    body: undefined,
    contentType: undefined,
    service: undefined,
    platform: undefined,
    titleExists: false,
    detail: values[spec.pathLength],
    own: NO_OPTIONS,
    options: NO_OPTIONS,
    values: [],
  };
  const given: unknown[] = [];
  for (const argument of spec.arguments) {
    const value = readArgument(spec.name, argument, values[given.length], read);
    if (given.push(value) <= spec.pathLength) read.path.push(String(value));
  }
  if (options !== undefined) readOptions(spec, options, read);
  if (spec.options?.presence === "required") checkRequired(spec, read.options);
  read.values = given;
  read.query = queryOf(spec, read.options, given);
  if (spec.picture) {
    const { bytes, contentType } = pictureOf(spec.name, spec.picture, values[spec.pathLength]);
    Object.assign(read, { body: bytes, contentType });
  }
  if (spec.json) read.body = JSON.stringify(spec.json(...(given as never[])));
  return read;
}

/** A picture as it is sent. Throws what is wrong with it. */
export function pictureOf(caller: string, spec: PictureSpec, value: unknown): Picture {
  return readPicture(spec, value) ?? refuse(caller, `needs picture: ${problemOf(spec, value)}`);
}

function checkRequired({ name: caller, takes }: MethodSpec, given: MethodArguments["options"]): void {
  for (const [name, option] of Object.entries(takes)) {
    if (option.isRequired && !(name in given)) refuse(caller, `needs ${name}: ${checkOf(option).wanted}`);
  }
}

/** An argument as it is sent: of a title, its id. */
function readArgument(name: string, argument: ArgumentSpec, value: unknown, read: MethodArguments): unknown {
  if (argument.kind === "npCommunicationId" && isObject(value)) {
    const { npCommunicationId, npServiceName, trophyTitlePlatform } = value;
    const knowsService = npServiceName === undefined || SERVICES.includes(npServiceName as string);
    const knowsPlatform = trophyTitlePlatform === undefined || typeof trophyTitlePlatform === "string";
    if (isId(npCommunicationId) && knowsService && knowsPlatform) {
      checkTitleId(name, argument, npCommunicationId);
      read.titleExists = true;
      read.service = npServiceName as string | undefined;
      read.platform = trophyTitlePlatform as string | undefined;
      return npCommunicationId;
    }
  }
  const { wanted, fits } = argument.kind === "accountIds" ? accountIds(argument.most) : ARGUMENTS[argument.kind];
  if (!fits(value)) refuse(name, `needs ${argument.name}: ${wanted}`);
  if (argument.kind === "npCommunicationId") checkTitleId(name, argument, value as string);
  return value;
}

/** PSN's trophy services. */
export const SERVICES: readonly string[] = ["trophy", "trophy2"];

const isNumber = (value: unknown): value is string => isId(value) && /^\d+$/.test(value);

/** PSN refuses the whole list for one id that is wrong. */
function accountIds(most: number): Check {
  return {
    wanted: `a list of 1 to ${most} numeric account ids as strings, without "me"`,
    fits: (value) => Array.isArray(value) && value.length >= 1 && value.length <= most && value.every(isNumber),
  };
}

const ANYTHING: Check = { wanted: "anything", fits: () => true };

const ARGUMENTS: Readonly<Record<Exclude<ArgumentSpec["kind"], "accountIds">, Check>> = {
  accountId: {
    wanted: 'a numeric account id as a string, or "me"; getProfileFromUserName() finds the account id of an online id',
    fits: (value) => value === "me" || isNumber(value),
  },
  numericAccountId: {
    wanted:
      'a numeric account id as a string, and not "me"; getProfileFromUserName() finds the account id of an online id, ' +
      "getAccountDevices() your own",
    fits: isNumber,
  },
  onlineId: { wanted: "an online id, as a string", fits: isId },
  npCommunicationId: { wanted: "its id as a string, or a title as getUserTitles() gives it", fits: isId },
  trophyId: { wanted: "the trophy's number in its set, from 0", fits: integer(0).fits },
  segment: { wanted: "an id, as a string", fits: isId },
  string: { wanted: "a string that is not empty", fits: isString },
  trophiesWithGameHelp: {
    wanted: "a list of trophies with game help, as getTitleGameHelpAvailability() gives them",
    fits: (value) => Array.isArray(value) && value.length > 0 && value.every(hasGameHelp),
  },
  // Looked at when the body is made of it.
  picture: ANYTHING,
  any: ANYTHING,
};

function hasGameHelp(trophy: unknown): boolean {
  return isObject(trophy) && [trophy.trophyId, trophy.udsObjectId, trophy.helpType].every(isString);
}

/** A game's own id is no trophy set's id. */
function checkTitleId(name: string, argument: ArgumentSpec, value: string): void {
  if (!/^(?!NPWR)[A-Z]{4}\d{5}(_\d\d)?$/i.test(value)) return;
  refuse(
    name,
    `needs ${argument.name}: the id of a trophy set, such as "NPWR20188_00", and not the title id "${value}"; ` +
      "getUserTrophiesForSpecificTitle() tells which trophy set belongs to a title id",
  );
}

/** What the options of each endpoint have to be, made at its first call. */
let knownChecks: WeakMap<object, Checks> | undefined;

function checksOf(takes: MethodSpec["takes"]): Checks {
  knownChecks ??= new WeakMap();
  let checks = knownChecks.get(takes);
  if (!checks) {
    const own = Object.entries(takes).map(([name, option]) => [name, checkOf(option)]);
    checks = { ...(Object.fromEntries(own) as Checks), ...OWN_OPTIONS };
    knownChecks.set(takes, checks);
  }
  return checks;
}

/** The options of every method, and `more` of one that is no endpoint. */
export function requestOptions<More>(caller: string, options: unknown, more?: Checks): RequestOptions & Partial<More> {
  if (options === undefined) return {};
  return checkedOptions(caller, { ...more, ...OWN_OPTIONS }, options) as RequestOptions & Partial<More>;
}

/** Parts the options: those of every method, the title's service, and those of the endpoint. */
function readOptions({ name: caller, takes }: MethodSpec, given: unknown, read: MethodArguments): void {
  const checked = checkedOptions(caller, checksOf(takes), given);
  const { signal, timeout, headerOverrides, npServiceName } = checked as RequestOptions & { npServiceName?: string };
  read.own = { signal, timeout, headerOverrides: headersOf(caller, headerOverrides) };
  const watch = watchOf(given as object);
  if (watch) read.own = watchedBy(watch, read.own);
  read.service = npServiceName ?? read.service;
  const options: Record<string, unknown> = {};
  for (const name in checked) {
    const option = takes[name];
    if (!option || name === "npServiceName") continue;
    const value = checked[name];
    options[name] = option.kind === "titleIds" ? titleIdsOf(value as string).join(",") : value;
  }
  read.options = options;
}

/** The query of a request with these options and arguments, or the variables of a GraphQL query as JSON. */
export function queryOf(
  spec: MethodSpec,
  options: Readonly<Record<string, unknown>>,
  values: readonly unknown[],
): string {
  const { options: kind } = spec;
  const sent = spec.sent?.(options, ...(values as never[]));
  const isChanged = kind?.defaults || kind?.fixed || sent;
  const all = isChanged ? { ...kind?.defaults, ...options, ...kind?.fixed, ...sent } : options;
  if (kind?.as === "variables") {
    const variables: Record<string, unknown> = all;
    for (const name of kind.joined ?? []) {
      if (Array.isArray(variables[name])) variables[name] = (variables[name] as string[]).join(",");
    }
    return JSON.stringify(variables);
  }
  return formOf(all);
}
