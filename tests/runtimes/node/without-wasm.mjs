// An engine without WebAssembly, as React Native's: importing works, and a call says what is missing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { packageFolder } from "../lib/tools.mjs";

export const name = "without WebAssembly";
// The package does not work there.
export const claim = null;
export const everyTime = true;
export const version = async () => `Node ${process.versions.node}, vm`;

export async function run() {
  for (const [file, call] of [
    ["index.cjs", (psn) => psn.getUserTitles({ accessToken: "" }, "me")],
    ["index.cjs", (psn) => psn.getUserFriendsRequests({ accessToken: "" })],
    ["index.cjs", (psn) => psn.exchangeNpssoForAccessCode("npsso")],
    ["index.cjs", (psn) => psn.exchangeAccessCodeForAuthTokens("code")],
    ["index.cjs", (psn) => psn.call({ url: "http://127.0.0.1:9" }, { accessToken: "" })],
    ["index.cjs", (psn) => new psn.PsnClient({ accessToken: "token" }).getUserTitles("me")],
    ["index.cjs", (psn) => new psn.PsnClient({ accessToken: "token" }).getUserTrophyProfileSummary("me")],
    ["slim.cjs", (psn) => psn.load(new Uint8Array(8))],
  ]) {
    const fetch = () => assert.fail("nothing is to be sent");
    const context = vm.createContext({ module: { exports: {} }, fetch });
    vm.runInContext("delete globalThis.WebAssembly", context);
    vm.runInContext(readFileSync(join(packageFolder("psn-api-wasm"), "dist", file), "utf8"), context);
    const psn = context.module.exports;
    assert.equal(psn.TrophyRarity.UltraRare, 0);
    await assert.rejects(call(psn), (reason) => {
      assert.equal(reason.code, "unsupported_runtime");
      assert.match(reason.message, /WebAssembly/);
      return true;
    });
  }
}
