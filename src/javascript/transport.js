// The one place that calls `fetch`: with a text and a plain object, looked up at each call, as psn-api does, so that
// mocks and other runtimes see the same call.

import { withoutSecrets } from "./errors.js";
import { parseUrl } from "./values.js";

// The rules of src/reply.rs that are settled here without asking Rust.
const JSON_AS_IT_IS = 0;
const JSON_UNLESS_ERROR = 1;
// Added to the rule of what a relay is asked: of its answers, Rust is always asked.
const VIA_RELAY = 64;
// Asks Rust to add to a failure what is known of the answer.
const FAILED = 6;

/** Rust's say in what an answer means. */
let judge;

/** Sets who judges, before anything is sent. */
export function judgeBy(judgement) {
  judge = judgement;
}

/** Calls an endpoint for the account of `authorization`; the header overrides win. */
export function send(rule, detail, url, post, authorization, options, body) {
  const init = { method: post ? "POST" : "GET", headers: headers(authorization, options?.headerOverrides), body };
  return answer(rule, detail, url, init);
}

/** The URL of `config` as it is fetched, however it is written; `undefined` where `fetch` will refuse it. */
export function configUrl({ url }) {
  return parseUrl(url)?.href;
}

/** Calls whatever `config` describes, at its URL or elsewhere. */
export function sendConfig(rule, elsewhere, config, authorization, payload) {
  const url = elsewhere ?? config.url;
  const init = {
    method: config.method ?? "GET",
    headers: headers(authorization, config.headers),
    body: JSON.stringify(payload),
  };
  return answer(rule, undefined, url, init);
}

/** Posts a form to the token endpoint. */
export function sendForm(rule, url, authorization, body) {
  const headers = { "Content-Type": "application/x-www-form-urlencoded", Authorization: authorization };
  return answer(rule, undefined, url, { method: "POST", headers, body });
}

/** Asks for the sign-in's redirect, which must not be followed: its address is the answer. A relay gives it in JSON. */
export async function sendSignIn(rule, url, npsso) {
  if (rule >= VIA_RELAY) {
    // Whoever a redirect names must not get the NPSSO.
    return answer(rule, undefined, url, { headers: { "X-Psn-Npsso": `${npsso}` }, redirect: "manual" });
  }
  const init = { headers: { Cookie: `npsso=${npsso}` }, redirect: "manual" };
  let response;
  try {
    response = await fetch(url, init);
  } catch (failure) {
    throw withoutSecrets(failure, init);
  }
  const { headers } = response;
  return judge(rule, undefined, response, headers.has("location") ? headers.get("location") : undefined);
}

function headers(authorization, overrides) {
  return { Authorization: `Bearer ${authorization.accessToken}`, "Content-Type": "application/json", ...overrides };
}

async function answer(rule, detail, url, init) {
  let response;
  let value;
  try {
    value = await (response = await fetch(url, init)).json();
  } catch (failure) {
    throw judge(FAILED, withoutSecrets(failure, init), response);
  }
  if (rule === JSON_AS_IT_IS || (rule === JSON_UNLESS_ERROR && !value?.error)) return value;
  return judge(rule, detail, response, value);
}
