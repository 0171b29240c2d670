// What each failure means to the one who looks at the cabinet, and what can be done.
import { PsnError, type PsnErrorCode } from "psn-api-wasm";

export interface Message {
  title: string;
  text: string;
  /** What the button under it does; nothing helps against the rest. */
  help?: "try-again" | "sign-in";
}

/** Every code has its message: a new one does not compile without. */
export const MESSAGES: Record<PsnErrorCode, Message> = {
  npsso_expired: {
    title: "This NPSSO is not valid any more",
    text: "Sign in at playstation.com once more, and paste the new one.",
    help: "sign-in",
  },
  npsso_malformed: {
    title: "This is not an NPSSO",
    text: "An NPSSO has 64 letters and digits. Copy it once more, or copy all that the page shows.",
    help: "sign-in",
  },
  terms_not_accepted: {
    title: "PlayStation wants you to agree to something first",
    text: "Sign in at playstation.com, accept what it shows you, then come back with a new NPSSO.",
    help: "sign-in",
  },
  sign_in_required: { title: "Your session is over", text: "Sign in again with your NPSSO.", help: "sign-in" },
  refresh_token_expired: {
    title: "Your session has ended",
    text: "PSN ends a session that was kept on this device after ten days. Sign in again.",
    help: "sign-in",
  },
  unauthorized: {
    title: "PSN does not accept this session any more",
    text: "The session was ended elsewhere, perhaps by a new password. Sign in again.",
    help: "sign-in",
  },
  forbidden_privacy: {
    title: "This is private",
    text: "The account's privacy settings do not let you see this.",
  },
  forbidden: {
    title: "PSN does not allow this",
    text: "PSN gives no reason. Children's accounts, for example, may see less.",
    help: "try-again",
  },
  not_found: { title: "Not found", text: "PSN knows no such account or title." },
  never_played: { title: "Never played", text: "PSN keeps no trophies of yours for this title." },
  bad_request: {
    title: "PSN did not understand the request",
    text: "This is a fault of this page, not yours.",
    help: "try-again",
  },
  rate_limited: {
    title: "PSN's rate limit is reached",
    text: "This page sent too many requests in a short time. Nothing is lost.",
    help: "try-again",
  },
  blocked: {
    title: "PSN refuses this network",
    text: "PSN refuses this network address, as it does with many servers and VPNs. Try later, or from another network.",
    help: "try-again",
  },
  server: { title: "PSN has a problem", text: "PSN failed to answer. Try again in a moment.", help: "try-again" },
  invalid_response: {
    title: "PSN's answer makes no sense",
    text: "This page could not read it. Try again in a moment.",
    help: "try-again",
  },
  graphql: { title: "PSN could not carry out the query", text: "Try again in a moment.", help: "try-again" },
  query_rotated: {
    title: "PSN has changed",
    text: "PSN no longer knows this query. This page needs a newer psn-api-wasm.",
  },
  relay_refused: {
    title: "The relay does not pass this on",
    text: "This site's own relay refused the request. Ask whoever runs the site to look at the relay's settings.",
    help: "try-again",
  },
  network: {
    title: "No connection",
    text: "No answer came. Check whether you are online, then try again.",
    help: "try-again",
  },
  timeout: { title: "PSN takes too long", text: "No answer came in time. Try again.", help: "try-again" },
  aborted: { title: "Stopped", text: "You stopped this before it was done.", help: "try-again" },
  unsupported_runtime: {
    title: "This browser cannot do it",
    text: "The cabinet needs WebAssembly. Your browser does not have it, or it is switched off.",
  },
  invalid_argument: { title: "A fault of this page", text: "It made a call with wrong arguments.", help: "try-again" },
  internal: { title: "A fault of this page", text: "Something went wrong inside it.", help: "try-again" },
};

/** The message of whatever was thrown. */
export function messageOf(error: unknown): Message {
  return MESSAGES[error instanceof PsnError ? error.code : "internal"];
}

/** What helps whoever looks into a failure. `PsnError` holds no secrets, so that all of it may be shown. */
export function detailsOf(error: unknown): string {
  if (!(error instanceof PsnError)) return String(error);
  const { code, status, psnCode, endpoint, attempts, referenceId } = error;
  const facts = { code, status, "PSN's code": psnCode, endpoint, attempts, reference: referenceId };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return `${error.message}\n\n${known.map(([name, value]) => `${name}: ${value}`).join("\n")}`;
}
