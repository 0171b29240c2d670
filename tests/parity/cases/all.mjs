import authorization from "./authorization.mjs";
import call from "./call.mjs";
import errorBodies from "./error-bodies.mjs";
import graphql from "./graphql.mjs";
import headers from "./headers.mjs";
import ids from "./ids.mjs";
import jsonForms from "./json-forms.mjs";
import location from "./location.mjs";
import network from "./network.mjs";
import optionObjects from "./option-objects.mjs";
import options from "./options.mjs";
import order from "./order.mjs";
import region from "./region.mjs";
import search from "./search.mjs";
import tokens from "./tokens.mjs";
import usual from "./usual.mjs";

export const allCases = [
  ...[usual, ids, options, optionObjects, headers, authorization, order],
  ...[call, search, graphql, tokens, location],
  ...[errorBodies, jsonForms, network, region],
].flat();

const names = new Set(allCases.map(({ name }) => name));
if (names.size !== allCases.length) throw new Error("two cases share a name");
