/** Calls a function of the program. What it throws, and what its promise rejects with, is the program's own affair. */
export function callQuietly(callback: () => unknown): void {
  try {
    Promise.resolve(callback()).catch(() => {});
  } catch {
    // As said.
  }
}
