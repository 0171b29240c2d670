// PsnError in the hands of programs: tests make some, and classes extend it.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inspect } from "node:util";
import { PsnError } from "psn-api-wasm";

const theirs = createRequire(import.meta.url)("psn-api-wasm").PsnError;

test("code and message are enough", () => {
  const error = new PsnError({ code: "rate_limited", message: "Too many." });
  assert.deepEqual({ ...error }, { code: "rate_limited", endpoint: "", attempts: 0 });
  assert.equal(String(error), "PsnError: Too many.");
  assert.match(error.stack, /^PsnError: Too many\.\n\s+at .*psn-error\.test\.mjs/);
  assert.equal(error.cause, undefined);
  assert.ok(!("cause" in error) && !("status" in error));
});

test("everything else is as it is given", () => {
  const cause = new Error("why");
  const retryAt = new Date(5000);
  const details = {
    code: "server",
    message: "",
    status: 503,
    psnCode: 1,
    referenceId: "r",
    endpoint: "e",
    attempts: 3,
  };
  const error = new PsnError({ ...details, retryAt, cause });
  const { message: _, ...rest } = details;
  assert.deepEqual({ ...error }, { ...rest, retryAt });
  assert.equal(error.cause, cause);
  assert.deepEqual(new PsnError({ ...details, retryAt: 5000 }).retryAt, retryAt);
  assert.deepEqual(JSON.parse(JSON.stringify(error)), { name: "PsnError", ...details, retryAt: retryAt.toJSON() });
  assert.ok(!("status" in new PsnError({ ...details, status: undefined })));
});

test("what is no details is refused, and says what is wanted", () => {
  for (const wrong of [undefined, null, "text", 5, {}, { message: "text" }, { code: 5, message: "text" }]) {
    assert.throws(() => new PsnError(wrong), { name: "TypeError", message: /code.*message/ }, inspect(wrong));
  }
});

test("a class that extends it has a name and members of its own", () => {
  class ByAssignment extends PsnError {
    constructor(message) {
      super({ code: "forbidden", message });
      this.name = "ByAssignment";
      this.account = "owner";
    }
  }
  class ByGetter extends PsnError {
    get name() {
      return "ByGetter";
    }
  }
  class ByField extends PsnError {
    name = "ByField";
  }
  for (const Class of [ByAssignment, ByGetter, ByField]) {
    const error = Class === ByAssignment ? new Class("no") : new Class({ code: "forbidden", message: "no" });
    assert.equal(String(error), `${Class.name}: no`);
    assert.equal(error.toJSON().name, Class.name);
    assert.ok(inspect(error).startsWith(Class.name) || inspect(error).includes(Class.name));
    for (const known of [Class, PsnError, theirs, Error]) assert.ok(error instanceof known, Class.name);
    for (const other of [PsnError, theirs]) assert.ok(!(new other({ code: "server", message: "" }) instanceof Class));
  }
  assert.equal(new ByAssignment("no").account, "owner");
  assert.ok(!(new ByGetter({ code: "server", message: "" }) instanceof ByField));
  assert.equal(new PsnError({ code: "server", message: "" }).name, "PsnError");
});

test("instanceof knows the errors of both copies, and nothing else", () => {
  for (const [Class, Other] of [
    [PsnError, theirs],
    [theirs, PsnError],
  ]) {
    assert.notEqual(Class, Other);
    assert.ok(new Class({ code: "server", message: "" }) instanceof Other);
  }
  for (const other of [undefined, null, 5, {}, new Error("x"), { name: "PsnError", code: "server" }]) {
    assert.ok(!(other instanceof PsnError));
  }
});
