// Measures what the package adds to a page's start, in milliseconds: the one file, or with `?slim` the two.
import { show } from "./show.js";

async function measured() {
  // So that connecting is not measured, nor the first import of a page.
  await import("./authorization.js");
  return location.search === "?slim" ? slim() : oneFile();
}

async function oneFile() {
  const baseUrl = `${location.origin}/psn`;
  const [importing, psn] = await timed(() => import("./psn-api-wasm.js"));
  // The first call instantiates the module before it returns.
  const [first] = await timed(() => ({ promise: psn.configure({ baseUrl }) }));
  const [later] = await timed(() => ({ promise: psn.configure({ baseUrl }) }));
  return { importing, first, later };
}

async function slim() {
  const [importing, psn] = await timed(() => import("./slim.js"));
  const [loading] = await timed(() => psn.load("./psn-api-wasm.wasm"));
  return { importing, loading };
}

async function timed(act) {
  const before = performance.now();
  const result = await act();
  return [performance.now() - before, result];
}

show(measured());
