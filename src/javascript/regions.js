// What the runtime knows of regions: their names in many languages, and what it says of text that is not base64.

/** The name of a region in the first language that the runtime knows, `"Unknown"` where it knows none. */
export function regionName(locales = ["en"], code) {
  try {
    return new Intl.DisplayNames(locales, { type: "region" }).of(code);
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
