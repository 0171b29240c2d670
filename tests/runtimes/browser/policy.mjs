// A page whose Content-Security-Policy does not allow WebAssembly: every call says which directive is missing.
import assert from "node:assert/strict";
import { firefoxVersion, shownInFirefox } from "../lib/firefox.mjs";
import { copyPackage, moduleElement, writePage } from "../lib/page-files.mjs";
import { chromiumVersion, shownBy } from "../lib/pages.mjs";
import { serve } from "../lib/site.mjs";

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

async function run(context, shown) {
  await writePage(context.folder, context, moduleElement("main-policy.js"));
  await copyPackage(context.folder);
  const site = await serve(context.folder, context.simUrl, POLICY);
  try {
    const seen = Object.entries(await shown(site.url, () => true));
    assert.equal(seen.length, 14);
    for (const [call, { name, code, message, cause, isPsnError }] of seen) {
      assert.equal(code, "unsupported_runtime", `${call}: ${message}`);
      assert.match(message, /'wasm-unsafe-eval'/, call);
      assert.doesNotMatch(message, /'unsafe-eval'/, call);
      const isOfClient = /^(method|list|iteration|any URL),/.test(call);
      assert.deepEqual([name, isPsnError], [isOfClient ? "PsnError" : "Error", isOfClient], call);
      assert.equal(cause, "CompileError", call);
    }
  } finally {
    await site.close();
  }
}

// It does not run there.
const common = { claim: null };

export default [
  {
    ...common,
    name: "page without 'wasm-unsafe-eval'",
    everyTime: true,
    version: chromiumVersion,
    run: (context) => run(context, shownBy),
  },
  {
    ...common,
    name: "page without 'wasm-unsafe-eval' in Firefox",
    everyTime: false,
    version: firefoxVersion,
    run: (context) => run(context, shownInFirefox),
  },
];
