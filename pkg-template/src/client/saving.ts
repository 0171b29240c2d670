// Whether a call is made by the `onTokens` that it would wait for: there it could only wait for itself.

interface AsyncStorage {
  run<T>(store: object, act: () => T): T;
  getStore(): object | undefined;
}

let storage: AsyncStorage | null | undefined;
/** Whose `onTokens` runs now, before its first await. */
let current: object | undefined;

/** Runs a program's function so that calls made by it, now or later, are known. */
export function runInside<T>(owner: object, act: () => T): T {
  const before = current;
  current = owner;
  try {
    const runs = asyncStorage();
    return runs ? runs.run(owner, act) : act();
  } finally {
    current = before;
  }
}

/** Whether this is called by the function that `owner` runs. */
export function insideOf(owner: object): boolean {
  return current === owner || storage?.getStore() === owner;
}

/** Whether `insideOf` knows what a function calls after its first await. */
export function knowsCallers(): boolean {
  return asyncStorage() !== null;
}

/** Node's, Deno's, Bun's and workerd's way to know what led to a call; elsewhere only the beginning is known. */
function asyncStorage(): AsyncStorage | null {
  if (storage !== undefined) return storage;
  storage = null;
  try {
    const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };
    const hooks = process?.getBuiltinModule?.("node:async_hooks") as
      | { AsyncLocalStorage?: new () => AsyncStorage }
      | undefined;
    if (hooks?.AsyncLocalStorage) storage = new hooks.AsyncLocalStorage();
  } catch {
    // A runtime that does not allow it.
  }
  return storage;
}
