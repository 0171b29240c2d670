// What programs give as they have it: the runtime's own fetch, and tokens of which some may be missing.
import { PsnClient } from "psn-api-wasm";

export const client = new PsnClient({
  fetch,
  tokens: { accessToken: "token", refreshToken: process.env.REFRESH_TOKEN },
});
