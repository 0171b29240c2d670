// What the package exports.
export * from "#client";
export * from "#functions";
export * from "#models";
export * from "./shared.js";
