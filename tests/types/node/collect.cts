// The same in CommonJS.
const { getUserTitles }: typeof import("psn-api-wasm") = require("psn-api-wasm");

getUserTitles({ accessToken: process.env.PSN_ACCESS_TOKEN ?? "" }, "me")
  .then(({ trophyTitles }) => console.log(trophyTitles.map((title) => title.trophyTitleName)))
  .catch((error: Error) => console.error(error.message));
