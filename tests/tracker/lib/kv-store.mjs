/** A store in a KV namespace of Cloudflare. */
export const kvStore = (kv) => ({
  getItem: (key) => kv.get(key),
  getItemRaw: (key) => kv.get(key, "arrayBuffer"),
  setItem: (key, value) => kv.put(key, value),
  setItemRaw: (key, value) => kv.put(key, value),
  removeItem: (key) => kv.delete(key),
});
