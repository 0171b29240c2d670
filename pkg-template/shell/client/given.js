// What a method is called with, read and checked at once: nothing that the caller changes later matters.

import { pack } from "../../../src/javascript/arguments.js";
import { method } from "./methods.js";
import { checkArgument, checkNeeded, checkObject, checkOption } from "./options.js";

const NOTHING = {};

/** The arguments and options of a method as the module takes them. Throws what is wrong with them. */
export function given(core, name, values, options) {
  const takes = method(core.open(), name);
  const call = { name, own: NOTHING, hasTitle: false, texts: undefined, first: undefined, second: undefined };
  const texts = [];
  for (let index = 0; index < takes.values.length; index++) {
    const value = values[index];
    checkArgument(name, takes.values[index], value);
    if (!takes.isByHand) texts.push(typeof value === "object" ? value.npCommunicationId : value);
  }
  if (options !== undefined) {
    checkObject(name, options);
    takeOptions(call, texts, takes, options);
  }
  if (takes.hasNeeded) checkNeeded(name, takes.options, options);
  const title = values[takes.titleAt];
  if (typeof title === "object") {
    call.hasTitle = true;
    if (options?.npServiceName === undefined) takeService(texts, core.open(), title);
  }
  if (takes.isByHand) [call.first, call.second] = values;
  else call.texts = pack(texts);
  return call;
}

/** Parts the options: those of every method, those of a query, which are texts, and those of other endpoints. */
function takeOptions(call, texts, takes, options) {
  for (const name of Object.keys(options)) {
    const value = options[name];
    checkOption(call.name, takes.options, name, value);
    if (value === undefined) continue;
    if (name === "signal" || name === "timeout" || name === "headerOverrides") {
      if (call.own === NOTHING) call.own = {};
      call.own[name] = name === "headerOverrides" ? copied(value) : value;
    } else if (takes.isQuery) {
      texts.push(name, String(value));
    } else {
      call.first ??= {};
      call.first[name] = copied(value);
    }
  }
}

/** Takes the trophy service from a title. */
function takeService(texts, glue, { npServiceName, trophyTitlePlatform = "" }) {
  const service = npServiceName ?? glue.serviceOfPlatform(trophyTitlePlatform);
  if (service !== undefined) texts.push("npServiceName", String(service));
}

/** A value of the caller's as it is now. */
export function copied(value) {
  if (Array.isArray(value)) return [...value];
  return typeof value === "object" && value !== null ? { ...value } : value;
}
