// A store of files, as a program would write one. Files are replaced at once, so that none is half written.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function fileStore(folder) {
  mkdirSync(folder, { recursive: true });
  const path = (key) => join(folder, encodeURIComponent(key));
  const read = (key, encoding) => {
    try {
      return readFileSync(path(key), encoding);
    } catch (error) {
      if (error.code === "ENOENT") return null;
      throw error;
    }
  };
  const write = (key, value) => {
    const draft = `${path(key)}.${process.pid}`;
    writeFileSync(draft, value);
    renameSync(draft, path(key));
  };
  return {
    getItem: (key) => read(key, "utf8"),
    getItemRaw: (key) => read(key),
    setItem: write,
    setItemRaw: write,
    removeItem: (key) => rmSync(path(key), { force: true }),
  };
}
