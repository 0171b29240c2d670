import { createRelay, PsnClient } from "psn-api-wasm";
import { env } from "$env/dynamic/private";

const client = new PsnClient({ npsso: env.PSN_NPSSO, baseUrl: env.PSN_BASE_URL });
// SvelteKit loads its routes while it builds, too, when this is not set.
const allowOrigins = env.ORIGINS?.split(" ");
const relay = createRelay({ basePath: "/signed-in", allowOrigins, client });

export const fallback = ({ request }) => relay(request);
