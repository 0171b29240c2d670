// The state of an object behind a property rather than private members: frameworks wrap objects in proxies, which have none.

/** A key of an object's own, by which nothing lists its state. */
export type StateKey<State> = symbol & { of?: State };

/** Keeps the state of an object. A function holds it, since proxies wrap the objects that they give out. */
export function keepState<State>(object: object, key: StateKey<State>, state: State): void {
  Object.defineProperty(object, key, { value: () => state });
}

/** The state of an object or of the one behind its proxy; `undefined` of any other value. */
export function stateOf<State>(object: unknown, key: StateKey<State>): State | undefined {
  const held = Object(object)[key] as (() => State) | undefined;
  return typeof held === "function" ? held() : undefined;
}
