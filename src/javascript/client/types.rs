//! What TypeScript knows of `PsnClient` besides its methods, which the endpoints declare.

declare! { class PsnClient extends "client/client.js" as include_str!("psn-client.d.ts") }
declare! { shell { PsnError } from "client/psn-error.js" as include_str!("psn-error.d.ts") }
declare! { shell { RateLimiter } from "client/rate-limiter.js" as include_str!("rate-limiter.d.ts") }
