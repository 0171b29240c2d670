// How every object of options is read: what is an ordinary property of it. An option that is inherited or not enumerable
// would be left out by a copy of the object, so it is refused by name: a guard must not be lost without a word.

/** An option as an ordinary property; `refuse` gets the problem of one that is not. */
export function knownOption(options: object, name: string, refuse: (problem: string) => never): unknown {
  const isOwn = Object.prototype.propertyIsEnumerable.call(options, name);
  if (!isOwn && name in options) {
    refuse("is inherited or not enumerable, and would be left out: give it as an ordinary property of the object");
  }
  return isOwn ? (options as Record<string, unknown>)[name] : undefined;
}
