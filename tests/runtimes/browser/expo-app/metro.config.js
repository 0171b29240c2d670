const { dirname, resolve } = require("node:path");
const { getDefaultConfig } = require("expo/metro-config");

const config = getDefaultConfig(__dirname);
// The tests' tools are links to a folder elsewhere, which Metro does not read by itself.
config.watchFolders = [
  resolve(__dirname, "../../node_modules"),
  resolve(dirname(require.resolve("expo/package.json")), ".."),
];

module.exports = config;
