// Functions that a test replaces in the CommonJS form, as they can be replaced in psn-api.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { packageFolder } from "../runtimes/lib/tools.mjs";
import { checkBoth, newFolder, run } from "./programs.mjs";

/** What a module of the program under test calls, which a test replaces. */
const SUBJECT = (name) => `const psn = require("${name}");
exports.titles = () => psn.getUserTitles({ accessToken: "token" }, "me");
`;

/** How a test replaces the function, and how it takes the original back. */
const WAYS = {
  assignment: `const original = psn.getUserTitles;
psn.getUserTitles = async () => "stubbed";
const restore = () => { psn.getUserTitles = original; };`,
  "mock.method": `const { mock } = require("node:test");
mock.method(psn, "getUserTitles", async () => "stubbed");
const restore = () => mock.restoreAll();`,
  "sinon.stub": `const sinon = require("sinon");
sinon.stub(psn, "getUserTitles").resolves("stubbed");
const restore = () => sinon.restore();`,
  "Object.defineProperty": `const original = Object.getOwnPropertyDescriptor(psn, "getUserTitles");
Object.defineProperty(psn, "getUserTitles", { ...original, value: async () => "stubbed" });
const restore = () => Object.defineProperty(psn, "getUserTitles", original);`,
  delete: `const original = psn.getUserTitles;
delete psn.getUserTitles;
psn.getUserTitles = async () => "stubbed";
const restore = () => { psn.getUserTitles = original; };`,
};

for (const [way, replace] of Object.entries(WAYS)) {
  const program = (name) => `globalThis.fetch = async () => Response.json("fetched");
const psn = require("${name}");
const { titles } = require("./subject.js");
(async () => {
  const before = await titles();
  ${replace}
  const during = await titles();
  restore();
  console.log(JSON.stringify([before, during, await titles()]));
})();
`;
  test(way, () =>
    checkBoth(
      (name) => ({ "subject.js": SUBJECT(name), "main.js": program(name) }),
      (files, folder) => {
        for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
        return run(["main.js"], folder);
      },
      ["fetched", "stubbed", "fetched"],
    ),
  );
}

/** The ways of Jest: a spy, and a mock of the module that keeps the rest of it. */
const JEST = (name) => `globalThis.fetch = async () => Response.json("fetched");
describe("a spy", () => {
  const psn = require("${name}");
  const { titles } = require("./subject.js");
  test("replaces the function", async () => {
    const spy = jest.spyOn(psn, "getUserTitles").mockResolvedValue("stubbed");
    expect(await titles()).toBe("stubbed");
    expect(spy).toHaveBeenCalledWith({ accessToken: "token" }, "me");
    spy.mockRestore();
    expect(await titles()).toBe("fetched");
  });
});
describe("a mock", () => {
  beforeEach(() => jest.resetModules());
  test("of all functions", async () => {
    jest.doMock("${name}");
    require("${name}").getUserTitles.mockResolvedValue("stubbed");
    expect(await require("./subject.js").titles()).toBe("stubbed");
  });
  test("of the classes", () => {
    jest.doMock("psn-api-wasm");
    const { PsnClient, TrophyApiClient } = require("psn-api-wasm");
    const client = new PsnClient({});
    client.getUserTitles.mockResolvedValue("stubbed");
    expect(jest.isMockFunction(client.signOut)).toBe(true);
    expect(jest.isMockFunction(TrophyApiClient)).toBe(true);
  });
  test("of one function", async () => {
    const stubs = { getUserTitles: async () => "stubbed" };
    jest.doMock("${name}", () => ({ ...jest.requireActual("${name}"), ...stubs }));
    expect(await require("./subject.js").titles()).toBe("stubbed");
    expect(typeof require("${name}").getTitleTrophies).toBe("function");
  });
});
`;

test("Jest", async () => {
  for (const name of ["psn-api", "psn-api-wasm"]) {
    const folder = newFolder();
    writeFileSync(join(folder, "package.json"), JSON.stringify({ jest: { transform: {}, cacheDirectory: "cache" } }));
    writeFileSync(join(folder, "subject.js"), SUBJECT(name));
    writeFileSync(join(folder, "psn.test.js"), JEST(name));
    const jest = join(packageFolder("jest"), "bin/jest.js");
    await run([jest, "--rootDir", folder, "--runInBand", "--watchman=false"], folder);
  }
});
