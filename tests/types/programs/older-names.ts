// The names that the two steps of signing in had before, which psn-api still exports.
import { type AuthTokensResponse, exchangeCodeForAccessToken, exchangeNpssoForCode } from "psn-api-wasm";

const npsso = "a".repeat(64);

export const code: string = await exchangeNpssoForCode(npsso);
export const authorization: AuthTokensResponse = await exchangeCodeForAccessToken(code);
