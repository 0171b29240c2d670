// The page that keeps trophies in IndexedDB.
import { createStorage } from "unstorage";
import indexedDb from "unstorage/drivers/indexedb";
import { accessToken } from "./access-token.js";
import { exercise } from "./exercise.js";
import { show } from "./show.js";

const store = createStorage({ driver: indexedDb({ dbName: "trophies", storeName: "entries" }) });
show(exercise(store, { accessToken, baseUrl: `${location.origin}/psn` }));
