//! What TypeScript knows of the relay.

declare! { shell { createRelay } from "relay.js" as include_str!("relay.d.ts") }
