// What `instanceof` says where a program has two copies of the package, such as the CommonJS one beside the ES module.

const keyOf = (name: string) => Symbol.for(`psn-api-wasm.${name}`);

/** Marks an object as one of a class, for other copies of the package, and with what those need of it. */
export function mark(object: object, name: string, value: unknown = true): void {
  Object.defineProperty(object, keyOf(name), { value });
}

/** What an object of a class is marked with; `undefined` for anything else. */
export function markOf(value: unknown, name: string): unknown {
  return Object(value)[keyOf(name)];
}

/**
 * Whether a value is an object of a class, of this copy or another.
 * @param asked the class on the right of `instanceof`; one that extends a class of ours has inherited the question.
 */
export function isInstance(asked: object, name: string, value: unknown): boolean {
  if (Function.prototype[Symbol.hasInstance].call(asked, value)) return true;
  return (
    Object.hasOwn(asked, Symbol.hasInstance) && typeof value === "object" && value !== null && keyOf(name) in value
  );
}
