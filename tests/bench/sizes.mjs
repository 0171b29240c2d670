// What a page costs that uses a part of the package, bundled and compressed; and how large a module is.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** `pages` is where xtask/src/sizes.rs has bundled the pages, `modules` where the build has put the modules. */
export function measureSizes(report, { pages, modules }) {
  const brotli = (page) => brotliCompressSync(readFileSync(join(pages, page))).length / 1000;
  report.part("A page, minified and compressed by brotli", "KB");
  const one = { theirs: brotli("page: psn-api, one function"), ours: brotli("page: one function") };
  report.fact("that uses one function", one, { id: "size of one function" });
  report.fact("that uses all functions", { theirs: brotli("page: psn-api"), ours: brotli("page: functions") });
  report.fact("that uses PsnClient", { ours: brotli("page: client") }, { id: "size of PsnClient" });
  report.fact("that uses PsnClient and the collection", { ours: brotli("page: collection") });
  report.fact("a worker that uses the relay", { ours: brotli("page: relay") });
  const module = gzipSync(readFileSync(join(modules, "collection/collection.wasm")), { level: 9 });
  report.part("The collection's WebAssembly module, compressed by gzip", "KB");
  report.fact("the module", { ours: module.length / 1000 }, { id: "size of the collection's module" });
}
