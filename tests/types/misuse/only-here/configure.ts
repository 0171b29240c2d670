// Wrong configurations.
import { configure } from "psn-api-wasm";

// @ts-expect-error
configure();
// @ts-expect-error
configure("http://127.0.0.1:4870");
// @ts-expect-error
configure({ baseURL: "http://127.0.0.1:4870" });
// @ts-expect-error
configure({ baseUrl: 4870 });
// @ts-expect-error
configure({ relay: true });
// @ts-expect-error
configure({ relay: new URL("http://127.0.0.1") });
