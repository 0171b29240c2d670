// What the runtime knows of regions: their names in many languages, and what it says of text that is not base64.

/** What names regions in the given languages; `undefined` where the runtime does not know the languages. */
export function regionNames(locales) {
  try {
    return new Intl.DisplayNames(locales, { type: "region" });
  } catch {
    return undefined;
  }
}

/** The name of a region, `"Unknown"` where there is nothing to name it. */
export function regionName(names, code) {
  try {
    return names.of(code);
  } catch {
    return "Unknown";
  }
}

/** Tells the console what psn-api tells it of an `npId` that is not base64. */
export function reportNpId(npId) {
  try {
    atob(npId);
  } catch (failure) {
    console.error("Failed to extract region from NPID:", failure);
  }
}
