import { createRelay } from "psn-api-wasm";
import { env } from "$env/dynamic/private";

// SvelteKit loads its routes while it builds, too, when this is not set.
const allowOrigins = env.ORIGINS?.split(" ");
const relay = createRelay({ basePath: "/own", allowOrigins, baseUrl: env.PSN_BASE_URL });

export const fallback = ({ request }) => relay(request);
