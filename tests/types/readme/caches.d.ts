// What Cloudflare's types declare, as far as docs/recipes.md uses it.
declare const caches: {
  default: {
    match(key: string): Promise<Response | undefined>;
    put(key: string, response: Response): Promise<void>;
  };
};
