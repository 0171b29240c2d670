// What calls should give that met an answer which is not the relay's.
import assert from "node:assert/strict";
import { ANSWERS } from "./foreign-answers.mjs";

/** An app that answers every address itself, or has none there. */
const IS_PAGE = new Set(["/app", "/none"]);
const OF_PSN =
  /PSN (does not allow|does not know|failed|says|refuses|answered the|limits)|privacy|NPSSO (has )?expired/i;
const CODES_OF_PSN = ["npsso_expired", "forbidden_privacy", "refresh_token_expired"];

/** Checks what a client's call gave; a browser hides the status of a redirect. */
export function checkClient(path, { isExpected, code, status, psnCode, message }, { isInPage } = {}) {
  const [answered, type] = ANSWERS[path];
  const isHidden = isInPage && answered === 302;
  assert.ok(isExpected, `it should reject with a PsnError, and not with ${message}`);
  assert.equal(status, isHidden ? undefined : answered, message);
  if (IS_PAGE.has(path)) {
    assert.equal(message, "A page was found where the relay should be. Check the relay's address.");
    return;
  }
  if (isHidden) {
    assert.match(message, /redirect/);
  } else {
    assert.match(message, new RegExp(`\\b${answered}\\b`));
    if (type) assert.ok(message.includes(type.split(";")[0]), message);
  }
  assert.match(message, /relay/i);
  assert.doesNotMatch(message, OF_PSN);
  assert.ok(!CODES_OF_PSN.includes(code), code);
  assert.equal(psnCode, undefined);
}

/** Checks what a function's call gave: it resolves with any JSON, as psn-api's does. `empty` is an empty body's. */
export function checkFunction(path, { value, isExpected, status, message }, { isInPage, empty } = {}) {
  const [answered, , body] = ANSWERS[path];
  if (value !== undefined) {
    assert.deepEqual(value, body === "" ? empty : JSON.parse(body));
    return;
  }
  assert.ok(isExpected, message);
  assert.equal(status, isInPage && answered === 302 ? undefined : answered, message);
  assert.doesNotMatch(message, OF_PSN);
}
