const { getDefaultConfig } = require("expo/metro-config");

const config = getDefaultConfig(__dirname);
// The tests' tools are links to a folder elsewhere, which Metro reads only below this one.
config.watchFolders = ["/"];

module.exports = config;
