/** Tells a program something. What it does with it is its own affair. */
export function tellQuietly(tell: () => unknown): void {
  try {
    Promise.resolve(tell()).catch(() => {});
  } catch {
    // As said.
  }
}
