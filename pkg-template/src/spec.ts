// What the build says of each endpoint. The generated code is checked against these types.

import type { Endpoint } from "#enums";

/** How the answer of a function becomes its result. */
export type ReplySpec =
  | { kind: "json" | "jsonUnlessError" | "nothing" | "accessCode" | "tokens" | "region" }
  | { kind: "graphql"; field: string; mayBeNull?: true }
  | BytesReplySpec;

/** The answer is bytes. */
export interface BytesReplySpec {
  kind: "bytes";
  /** How its content type begins. */
  contentTypes: readonly string[];
  /** The size of the largest, in bytes. */
  most: number;
}

/** Which pictures PSN takes as the body of a request. */
export interface PictureSpec {
  /** How files of each content type begin. */
  kinds: Readonly<Record<string, readonly number[]>>;
  /** Their greatest size in bytes. */
  most: number;
}

/** Whether the options have to be given; `nullable` ones may be `null`. */
export type Presence = "required" | "optional" | "nullable";

/** Options that go into the query. */
export interface QueryOptionsSpec {
  as: "query";
  presence: Presence;
  /** What the query gets for options that are left out. */
  defaults?: Readonly<Record<string, unknown>>;
  /** What is set after the options. */
  fixed?: Readonly<Record<string, string>>;
}

/** Options that become the variables of a GraphQL query. */
export interface VariablesSpec {
  as: "variables";
  presence: Presence;
  /** What the query gets for options that are left out. */
  defaults: Readonly<Record<string, unknown>>;
  /** Lists that PSN wants as one string. */
  joined?: readonly string[];
  /** What is set after the options. */
  fixed?: Readonly<Record<string, string>>;
  /** Whether options without a default are left out. */
  isClosed?: boolean;
}

/** What functions and methods have in common. */
export interface RequestSpec {
  name: string;
  /** How many of the arguments go into the path; they come first. */
  pathLength: number;
  /** `"GET"` if it is left out. */
  method?: "POST" | "PUT" | "PATCH" | "DELETE";
  /** The headers that the service wants besides the usual ones. */
  headers?: Readonly<Record<string, string>>;
  options?: QueryOptionsSpec | VariablesSpec;
  /** Makes what is sent of the options and the arguments. It is added to the options, or takes the place of some. */
  // biome-ignore lint/suspicious/noExplicitAny: strings, and lists of what each endpoint takes.
  sent?: (options: Readonly<Record<string, any>>, ...values: any[][]) => Record<string, unknown>;
  /** The JSON body that the arguments make. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  json?: (...values: any[][]) => unknown;
  /** The argument after those of the path is a picture, which is the body. */
  picture?: PictureSpec;
}

export interface FunctionSpec extends RequestSpec {
  /**
   * The URL before the options, with `{argument}` for an argument of the path and `{}` for the variables of a GraphQL query;
   * in parts, since no line of a shipped file may be long.
   */
  url: readonly string[];
  reply: ReplySpec;
  /** The arguments that may not be missing or empty, in their order; psn-api's own functions send `undefined`. */
  needs?: Readonly<Record<string, "list" | "value">>;
  /** The `Authorization` header of the app, for the functions that exchange something for tokens. */
  authorization?: string;
  /** The form that the arguments make, for those functions. */
  form?: (...values: never[]) => Record<string, unknown>;
}

export interface MethodSpec extends RequestSpec {
  endpoint: Endpoint;
  arguments: readonly ArgumentSpec[];
  takes: Readonly<Record<string, OptionSpec>>;
  reply: ReplySpec;
  list?: ListSpec;
}

export type ArgumentSpec = { name: string } & (
  | {
      kind:
        | "accountId"
        | "numericAccountId"
        | "onlineId"
        | "npCommunicationId"
        | "trophyId"
        | "segment"
        | "string"
        | "trophiesWithGameHelp"
        | "picture"
        | "any";
    }
  | { kind: "accountIds"; most: number }
);

export type OptionSpec = (
  | { kind: "integer"; least: number; most?: number }
  | { kind: "flag" | "string" | "strings" }
  | { kind: "choice" | "choices"; choices: readonly string[] }
  | { kind: "titleIds"; most: number }
) & { isRequired?: true };

/** How an answer is read as a page of a list. */
export interface ListSpec {
  /** Where the items are in the answer. */
  items: readonly string[];
  /** Where they are in answers that have none there. */
  otherItems?: readonly string[];
  /** The members by which items are the same; none for strings. */
  id: readonly string[];
  /** The option that says where a page begins. */
  start: string;
  /** The option that says how many items a page has. */
  size: string;
  /** The greatest size, where it is known. */
  largest?: number;
  /** Whether an item that changes moves to the front. */
  isOrderedByChange?: true;
}
