// The page of the bundlers, and of the import map. It names what it uses, so that a bundle holds no more.
import {
  configure,
  exchangeNpssoForAccessCode,
  getUserTitles,
  getUserTrophiesEarnedForTitle,
  makeUniversalSearch,
} from "psn-api-wasm";
import { show } from "./show.js";
import { visit } from "./visit.js";

show(
  visit({
    configure,
    exchangeNpssoForAccessCode,
    getUserTitles,
    getUserTrophiesEarnedForTitle,
    makeUniversalSearch,
  }),
);
