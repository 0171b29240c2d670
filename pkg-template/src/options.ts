// How every object of options is read: its own enumerable properties, each once. What is known but inherited or hidden
// would be left out by a copy of the object, so it is refused by name: a guard must not be lost without a word.

/** What a value has to be: in words, and a test. */
export interface Check {
  readonly wanted: string;
  fits(value: unknown): boolean;
  /** Whether a value of `undefined` is a mistake. */
  readonly isUndefinedRefused?: boolean;
}

/** What may be given, by name. */
export type Checks = Readonly<Record<string, Check>>;

/** The options as they are now; lists are copied. `refuse` gets a sentence about what is wrong with them. */
export function readOptions(
  checks: Checks,
  given: object,
  refuse: (sentence: string) => never,
): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  // Twice as fast as the entries.
  const names = Object.keys(given);
  for (const name of names) {
    const value = given[name as never] as unknown;
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!check) refuse(`has no option ${cut(name)}; it knows ${Object.keys(checks).join(", ")}`);
    // The value may be a secret, and is not repeated.
    if (value === undefined ? check.isUndefinedRefused : !check.fits(value)) refuse(`takes as ${name} ${check.wanted}`);
    if (value !== undefined) options[name] = Array.isArray(value) ? [...value] : value;
  }
  if (!isPlain(given, names.length)) refuseHidden(given, [...Object.keys(checks), ...namesOf(given)], refuse);
  return options;
}

/** No option has a longer name. */
const LONGEST_NAME = 60;

/** A name that somebody gave, as a message shows it. */
const cut = (name: string) => name.slice(0, LONGEST_NAME);

/** Refuses options of these names, unless they are enumerable properties of the object itself. */
export function refuseHidden(given: object, names: readonly string[], refuse: (sentence: string) => never): void {
  const isHidden = (name: string) => name in given && !Object.prototype.propertyIsEnumerable.call(given, name);
  const hidden = names.find(isHidden);
  if (hidden === undefined) return;
  refuse(`takes ${cut(hidden)} only as an enumerable property of the object itself: here it is inherited or hidden`);
}

/** Most options are an object literal, which hides nothing: it has so many properties, and inherits none. */
function isPlain(given: object, count: number): boolean {
  if (Object.getPrototypeOf(given) !== Object.prototype) return false;
  let enumerated = 0;
  for (const _ in given) enumerated += 1;
  return enumerated === count && Object.getOwnPropertyNames(given).length === count;
}

/** The names that an object has of itself and of its classes. */
export function namesOf(given: object): string[] {
  const names: string[] = [];
  for (let object = given; object && !isObjectPrototype(object); object = Object.getPrototypeOf(object)) {
    names.push(...Object.getOwnPropertyNames(object).filter((name) => name !== "constructor"));
  }
  return names;
}

/** Whether it is the `Object.prototype` of any realm. */
function isObjectPrototype(object: object): boolean {
  return Object.getPrototypeOf(object) === null && Object.getOwnPropertyNames(object).includes("hasOwnProperty");
}
