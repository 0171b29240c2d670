// Whether the comparison can fail: psn-api passes its own recording, and copies of it with one mistake each do not.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { allCases } from "./cases/all.mjs";
import { loadPsnApi, psnApiFile } from "./modules.mjs";
import { observe } from "./observe.mjs";
import { plain, read } from "./recording.mjs";

const recorded = read();
const source = readFileSync(fileURLToPath(psnApiFile()), "utf8");

/** The first case whose outcome is not the recorded one. */
async function anyChange(module) {
  for (const testCase of allCases) {
    const same = isDeepStrictEqual(plain(await observe(module, testCase)), plain(recorded[testCase.name]));
    if (!same) return testCase.name;
  }
}

test("psn-api does what is recorded of it", async () => {
  assert.equal(await anyChange(await loadPsnApi()), undefined);
});

const MISTAKES = {
  "no body key": ["  },\n  body: JSON.stringify(t)\n", "  }\n"],
  "a sorted query": ["new URLSearchParams(d).toString()", "new URLSearchParams(Object.entries(d).sort()).toString()"],
  "a URL object for fetch": ["fetch(r.url", "fetch(new URL(r.url)"],
  "a Headers object": [
    'headers: {\n    Authorization: `Bearer ${s.accessToken}`,\n    "Content-Type": "application/json",\n    ...r?.headers\n  }',
    "headers: new Headers({ Authorization: `Bearer ${s.accessToken}` })",
  ],
  "a copied answer": [
    "body: JSON.stringify(t)\n})).json()",
    "body: JSON.stringify(t)\n})).json().then((value) => value && structuredClone(value))",
  ],
  "a fetch that waits": ["(await fetch(r.url", "(await (await 0, fetch)(r.url"],
  "a fetch kept from the start": [
    "const y =",
    "const fetch = async () => { throw new Error('the fetch of import time') }; const y =",
  ],
  "an Error's own status": [
    'throw new Error(p?.error?.message ?? "Unexpected Error")',
    'throw Object.assign(new Error(p?.error?.message ?? "Unexpected Error"), { status: 1 })',
  ],
  "an empty message replaced": ['p?.error?.message ?? "Unexpected Error"', 'p?.error?.message || "Unexpected Error"'],
  "a rejection that is a text": [
    'throw new Error(d?.error?.message ?? "Unexpected Error")',
    'throw "Unexpected Error"',
  ],
  "a null option dropped": ["f !== void 0", "f != null"],
  "a text that throws for symbols": ["d[g] = String(f)", "d[g] = `${f}`"],
  "__proto__ as a key": ["const d = {};", "const d = Object.create(null);"],
  "null options accepted": ["c = (r, s, t = {}, e = {}) => {", "c = (r, s, t, e = {}) => { t ??= {};"],
  "a synchronous throw": [
    "M = async (r, s, t) => {",
    "M = (r, ...rest) => (r.accessToken, later(r, ...rest)), later = async (r, s, t) => {",
  ],
  "a fixed query first": ["{ ...s, ...{\n      includeFields", "{ ...{\n      includeFields"],
  "defaults for null": ["size: n = 24,", "size: n,"],
  "silence about an npId": ['console.error("Failed to extract region from NPID:", s), null', "null"],
  "no name for a region": ['name: "Unknown"', "name: o"],
  "a later redirect/": ['split("redirect/")[1]', 'split("redirect/").at(-1)'],
  "a code anywhere": ['includes("?code=")', 'includes("code=")'],
  "a followed redirect": ['redirect: "manual"', 'redirect: "follow"'],
  "tokens in another order": [
    "    expiresIn: e.expires_in,\n    idToken: e.id_token,",
    "    idToken: e.id_token,\n    expiresIn: e.expires_in,",
  ],
  "an encoded cookie": ["npsso=${r}", "npsso=${encodeURIComponent(r)}"],
};

for (const [what, [before, after]] of Object.entries(MISTAKES)) {
  test(`${what} is noticed`, async () => {
    assert.ok(source.includes(before), "the mistake's place is in psn-api's source");
    const mutant = source.replace(before, () => after).replace(/\/\/# sourceMappingURL.*/, "");
    assert.ok(await anyChange(await import(`data:text/javascript,${encodeURIComponent(mutant)}`)));
  });
}
