// The state of an object behind a property rather than private members: frameworks wrap objects in proxies, which have none.

/** A key of an object's own, by which nothing lists its state. */
export type StateKey<State> = symbol & { of?: State };

/**
 * Keeps the state of an object. A function holds it, since proxies wrap the objects that they give out. The tag tells
 * frameworks that it is no plain object; a class with a tag would have no methods for Jest.
 */
export function keepState<State>(object: object, key: StateKey<State>, state: State, tag: string): void {
  // A proxy may only answer otherwise for what is configurable.
  Object.defineProperty(object, key, { value: () => state, configurable: true });
  Object.defineProperty(object, Symbol.toStringTag, { value: tag, configurable: true });
}

/** The state of an object or of the one behind its proxy; `undefined` of any other value. */
export function stateOf<State>(object: unknown, key: StateKey<State>): State | undefined {
  const held = Object(object)[key] as (() => State) | undefined;
  return typeof held === "function" ? held() : undefined;
}
