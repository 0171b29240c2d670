import type { Tokens } from "#module/client";
import type { Client } from "./module.js";

/** Tokens as the module takes them; `undefined` if there are none. */
export function tokensOf(module: Client, given: unknown): Tokens | undefined {
  const read = Object(given) as Record<string, unknown>;
  const text = (ours: string, theirs: string) => {
    const value = read[ours] ?? read[theirs];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const number = (ours: string, theirs: string) => {
    const value = read[ours] ?? read[theirs];
    return typeof value === "number" ? value : undefined;
  };
  const accessToken = text("accessToken", "access_token");
  const refreshToken = text("refreshToken", "refresh_token");
  if (accessToken === undefined && refreshToken === undefined) return undefined;
  return new module.Tokens(
    accessToken,
    number("expiresIn", "expires_in"),
    refreshToken,
    number("refreshTokenExpiresIn", "refresh_token_expires_in"),
    number("obtainedAt", "obtained_at"),
  );
}
