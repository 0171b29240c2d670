// Signing in, and staying signed in for as long as the refresh token lives.
import {
  type AuthTokensResponse,
  exchangeAccessCodeForAuthTokens,
  exchangeNpssoForAccessCode,
  exchangeRefreshTokenForAuthTokens,
} from "psn-api-wasm";

interface Session {
  tokens: AuthTokensResponse;
  expiresAt: Date;
  signInAgainAt: Date;
}

const secondsFromNow = (seconds: number) => new Date(Date.now() + seconds * 1000);

export async function signIn(npsso: string): Promise<Session> {
  const accessCode = await exchangeNpssoForAccessCode(npsso);
  const tokens = await exchangeAccessCodeForAuthTokens(accessCode);
  return {
    tokens,
    expiresAt: secondsFromNow(tokens.expiresIn),
    signInAgainAt: secondsFromNow(tokens.refreshTokenExpiresIn),
  };
}

export async function keepSignedIn(session: Session): Promise<Session> {
  if (session.expiresAt.getTime() > Date.now()) {
    return session;
  }
  const tokens = await exchangeRefreshTokenForAuthTokens(session.tokens.refreshToken);
  return { ...session, tokens, expiresAt: secondsFromNow(tokens.expiresIn) };
}

export function describe({ tokens }: Session): string {
  const scopes: string[] = tokens.scope.split(" ");
  return `${tokens.tokenType} token for ${scopes.join(" and ")}, id token of ${tokens.idToken.length} characters`;
}
