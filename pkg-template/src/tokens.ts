import type { AuthTokensResponse } from "#models";

/** The members of tokens: as programs know them, and as PSN names them. */
const MEMBERS = {
  accessToken: "access_token",
  expiresIn: "expires_in",
  idToken: "id_token",
  refreshToken: "refresh_token",
  refreshTokenExpiresIn: "refresh_token_expires_in",
  scope: "scope",
  tokenType: "token_type",
} as const;

/** Tokens by the names that programs know. */
export function namedTokens(body: Record<string, unknown>): AuthTokensResponse {
  const tokens: Record<string, unknown> = {};
  for (const [ours, theirs] of Object.entries(MEMBERS)) tokens[ours] = body[theirs];
  return tokens as unknown as AuthTokensResponse;
}
