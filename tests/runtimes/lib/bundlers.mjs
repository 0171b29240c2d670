// The bundlers, called as a project without any settings for this package calls them. Each gives its warnings.
import { basename, dirname } from "node:path";

/** Bundles with esbuild, as a module or as a plain script. */
export async function esbuild(input, output, format = "esm") {
  const { build } = await import("esbuild");
  const options = { entryPoints: [input], outfile: output, bundle: true, minify: true, format, logLevel: "silent" };
  return (await build(options)).warnings;
}

/** Bundles with Rollup and the plug-in without which it knows no packages. */
export async function rollup(input, output) {
  const [{ rollup }, { nodeResolve }] = await Promise.all([import("rollup"), import("@rollup/plugin-node-resolve")]);
  const warnings = [];
  const bundle = await rollup({ input, plugins: [nodeResolve()], onwarn: (warning) => warnings.push(warning) });
  await bundle.write({ file: output, format: "es" });
  await bundle.close();
  return warnings;
}

/** Bundles with webpack. */
export async function webpack(input, output) {
  return packed((await import("webpack")).default, input, output);
}

/** Bundles with a compiler that is called as webpack is. */
export function packed(compile, input, output) {
  const place = { path: dirname(output), filename: basename(output) };
  return new Promise((resolve, reject) => {
    // A module beside the scripts may be larger than what webpack recommends: browsers compile it while it arrives.
    const performance = { assetFilter: (file) => !/\.(wasm|map)$/.test(file) };
    const options = { mode: "production", context: dirname(input), entry: input, output: place, performance };
    compile(options, (error, stats) => {
      if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
      else resolve(stats.toJson({ all: false, warnings: true }).warnings);
    });
  });
}
