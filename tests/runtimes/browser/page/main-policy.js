// The page whose policy does not allow WebAssembly: what calls reject with.
import * as psn from "./psn-api-wasm.js";
import { show } from "./show.js";

async function told(call) {
  try {
    return await call();
  } catch (error) {
    const { name, code, message, cause } = error;
    return { name, code, message, cause: cause?.name, isPsnError: error instanceof psn.PsnError };
  }
}

async function visit() {
  const authorization = { accessToken: "token" };
  const client = new psn.PsnClient({ ...authorization, baseUrl: `${location.origin}/psn` });
  const relay = psn.createRelay({ allowOrigins: [location.origin] });
  const calls = {
    function: () => psn.getUserTitles(authorization, "me"),
    configure: () => psn.configure({ baseUrl: `${location.origin}/psn` }),
    method: () => client.getUserTrophyProfileSummary("me"),
    list: () => client.getUserTitles("me"),
    iteration: () => client.getUserTitles("me").toArray(),
    "any URL": () => client.call({ url: "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary" }),
    relay: () => relay(new Request(`${location.origin}/m.np.playstation.com/api/trophy/v1/users/me/trophySummary`)),
  };
  const seen = {};
  // Twice, since a start that failed is tried again.
  for (const time of ["first", "again"]) {
    for (const [name, call] of Object.entries(calls)) seen[`${name}, ${time}`] = await told(call);
  }
  return seen;
}

show(visit());
