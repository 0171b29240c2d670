// What the package exports. The names come from the crate: nothing is listed here.
export * from "#enums";
export * from "#functions";
