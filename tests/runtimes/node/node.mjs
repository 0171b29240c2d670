// Node, from the oldest version that the package supports, from ES modules and CommonJS.
import { writeCommonJs, writeModule } from "../lib/entries.mjs";
import { printedJson, run } from "../lib/processes.mjs";
import { nodeBuild } from "../lib/tools.mjs";
import { check } from "../program.mjs";

const BUILDS = { "Node 20.0.0": "node20", "Node 20": "node20-latest", "Node 22": "node22", "Node 24": "node24" };

export default Object.entries(BUILDS).map(([name, build]) => ({
  name,
  claim: `${name}, \`import\` and \`require\``,
  everyTime: true,
  version: async () => (await run(nodeBuild(build), ["--version"])).trim().slice(1),
  run: async (context) => {
    for (const entry of [writeModule(context), writeCommonJs(context)]) {
      check(printedJson(await run(nodeBuild(build), [entry], { cwd: context.folder })));
    }
  },
}));
