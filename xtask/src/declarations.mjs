// Bundles the package's declarations from the TypeScript sources: node declarations.mjs <tools> <tsconfig> <source> <dist> <subpath>...
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [tools, tsconfig, source, dist, ...subpaths] = process.argv.slice(2);
const require = createRequire(join(tools, "package.json"));
const { rollup } = require("rollup");
const { dts } = require("rollup-plugin-dts");

/** One file with the declarations of an entry; what comes from a file of `elsewhere` is imported from there. */
async function bundle(name, elsewhere = {}) {
  const external = Object.fromEntries(Object.entries(elsewhere).map(([file, from]) => [join(source, file), from]));
  const bundled = await rollup({
    input: join(source, `${name}.ts`),
    plugins: [
      {
        name: "elsewhere",
        resolveId: (id, importer) => {
          const file = importer && id.startsWith(".") && resolve(importer, "..", id).replace(/\.js$/, ".ts");
          return file && external[file] ? { id: external[file], external: true } : null;
        },
      },
      dts({ tsconfig }),
    ],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundled.generate({ format: "es" });
  if (output.length !== 1) throw new Error(`the declarations of ${name} are ${output.length} files`);
  return output[0];
}

/** A list of names in one line is too long to read. */
const inLines = (code) =>
  code.replaceAll(
    /^export (type )?\{ (.*) \};$/gm,
    (_, type = "", names) => `export ${type}{\n  ${names.replaceAll(", ", ",\n  ")},\n};`,
  );

function write(name, bundled) {
  const code = inLines(bundled);
  writeFileSync(join(dist, `${name}.d.ts`), code);
  writeFileSync(join(dist, `${name}.d.cts`), code.replaceAll(/(["'])\.\/index\.js\1/g, '"./index.cjs"'));
}

const index = await bundle("index");
write("index", index.code);
write("slim", (await bundle("slim", { "index.ts": "./index.js" })).code);
// A subpath has a part of the root's names. They are declared once, so that a class of one is that of the other.
for (const name of subpaths) {
  const { exports } = await bundle(name);
  const unknown = exports.filter((exported) => !index.exports.includes(exported));
  if (unknown.length > 0) throw new Error(`${name}.ts exports what index.ts does not: ${unknown.join(", ")}`);
  write(name, `export {\n${exports.map((exported) => `  ${exported},\n`).join("")}} from "./index.js";\n`);
}
