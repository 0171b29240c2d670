import type { AuthTokensResponse } from "#models";

/** Tokens by the names that programs know, from those that PSN has for them. */
export function namedTokens(body: Record<string, unknown>): AuthTokensResponse {
  const tokens: Record<keyof AuthTokensResponse, unknown> = {
    accessToken: body.access_token,
    expiresIn: body.expires_in,
    idToken: body.id_token,
    refreshToken: body.refresh_token,
    refreshTokenExpiresIn: body.refresh_token_expires_in,
    scope: body.scope,
    tokenType: body.token_type,
  };
  return tokens as AuthTokensResponse;
}
