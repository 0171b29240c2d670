// Wrong use of createRelay.
import { createRelay, PsnClient, type RelayRequest } from "psn-api-wasm";

declare const npsso: string;
declare const request: RelayRequest;
const client = new PsnClient({ npsso });

// @ts-expect-error
createRelay({ allowOrigins: "https://trophies.example" });
// @ts-expect-error
createRelay({ origins: ["https://trophies.example"] });
// @ts-expect-error
createRelay({ methods: ["TRACE"] });
// @ts-expect-error
createRelay({ client, allow: ["getUserFriendsAccountIds"] });
// @ts-expect-error
createRelay({ client, allow: ["getPurchasedGames"] });
// @ts-expect-error
createRelay({ client, allow: ["getUserGroups"] });
// @ts-expect-error
createRelay({ client: npsso });
// @ts-expect-error
createRelay({ authorize: () => "yes" });
// @ts-expect-error
createRelay({ identify: () => 5 });
// @ts-expect-error
createRelay({ rateLimit: true });
// @ts-expect-error
createRelay({ rateLimit: { window: 5 } });
// @ts-expect-error
createRelay({ timeout: "30s" });
// @ts-expect-error
createRelay()("https://trophies.example/");
// @ts-expect-error
createRelay()(request).status;
// @ts-expect-error
new createRelay();
