// Each function the way it is ordinarily called. The recording of every other case tells only what differs from this.
import { cases } from "../case.mjs";
import { argsWith, authorization, ENDPOINTS, OTHERS } from "../functions.mjs";

const EXCHANGES = [
  "exchangeAccessCodeForAuthTokens",
  "exchangeCodeForAccessToken",
  "exchangeRefreshTokenForAuthTokens",
  "exchangeNpssoForAccessCode",
  "exchangeNpssoForCode",
];

export default [
  ...[...Object.keys(ENDPOINTS), ...Object.keys(OTHERS)].map((fn) => [fn, () => argsWith(fn, authorization())]),
  ...EXCHANGES.map((fn) => [fn, () => ["v3.secret"]]),
].flatMap(([fn, args]) => cases(fn, "usual", { call: args }));
