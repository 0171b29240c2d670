// The region of an account, and what the runtime knows of regions.

import type { UserRegionInfo } from "#models";

/**
 * The region that a profile names, in the first of the languages that the runtime knows; `null` if it names none.
 * @param read reads the region's code of the profile's `npId`.
 */
export function region(
  answer: unknown,
  locales: unknown,
  read: (npId: string) => string | undefined,
): UserRegionInfo | null {
  const { npId } = Object((answer as { profile?: unknown } | null | undefined)?.profile) as { npId?: unknown };
  if (!npId) return null;
  const code = read(String(npId));
  if (code !== undefined) return { code, name: regionName(locales, code) } as UserRegionInfo;
  report(String(npId));
  return null;
}

/** `"Unknown"` where the runtime knows no name. */
function regionName(locales: unknown = ["en"], code: string): string | undefined {
  try {
    return new Intl.DisplayNames(locales as string[], { type: "region" }).of(code);
  } catch {
    return "Unknown";
  }
}

/** Tells the console what psn-api tells it of an `npId` that is not base64. */
function report(npId: string): void {
  try {
    atob(npId);
  } catch (failure) {
    console.error("Failed to extract region from NPID:", failure);
  }
}
