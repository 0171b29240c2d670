// The memories of WebAssembly modules, which the package shows nobody.

/** Notes the memory of each instance that starts from now on, if `isWanted` says so, until `stop()`. */
export function watchMemories(isWanted = () => true) {
  const memories = [];
  const { Instance } = WebAssembly;
  WebAssembly.Instance = new Proxy(Instance, {
    construct(...given) {
      const instance = Reflect.construct(...given);
      if (isWanted(instance.exports)) memories.push(instance.exports.memory);
      return instance;
    },
  });
  return {
    /** The largest of them, in megabytes. */
    largest: () => Math.max(...memories.map(({ buffer }) => buffer.byteLength)) / 1e6,
    stop: () => {
      WebAssembly.Instance = Instance;
    },
  };
}
