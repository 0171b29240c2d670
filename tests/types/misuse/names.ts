// Names that the package does not export.
import type * as psn from "psn-api-wasm";

// The names that functions had before the earliest documentation, and what stays inside.
// @ts-expect-error
export type TrophiesForTitle = typeof psn.getTrophiesForTitle;
// @ts-expect-error
export type TrophyTitlesForUser = typeof psn.getTrophyTitlesForUser;
// @ts-expect-error
export type BuildRequestUrl = typeof psn.buildRequestUrl;
// @ts-expect-error
export type Init = typeof psn.init;
// @ts-expect-error
export type InitSync = typeof psn.initSync;
// @ts-expect-error
export type InitOutput = psn.InitOutput;
// @ts-expect-error
export type TitlesOptions = psn.GetUserTitlesOptions;

// Paths into the package.
// @ts-expect-error
export type InDist = typeof import("psn-api-wasm/dist/index.js");
// @ts-expect-error
export type Index = typeof import("psn-api-wasm/index");

// A generic type without its argument.
// @ts-expect-error
export type Search = psn.UniversalSearchResponse;
