// What to do when PSN refuses.

const GET_ONE =
  "sign in at https://www.playstation.com, open https://ca.account.sony.com/api/v1/ssocookie, and set PSN_NPSSO to the value there.";

/** PSN's answer. Some functions resolve with PSN's error, as psn-api's do: here it is thrown. */
export function unlessError(answer) {
  if (answer.error) throw Object.assign(new Error(answer.error.message), answer.error);
  return answer;
}

/** One line that says what went wrong, and what to do about it. */
export function advice({ message, status, code, retryAt, cause }) {
  const said = [message, cause?.message].filter(Boolean).join(": ").replace(/\s+/g, " ").trim();
  if (code === "no_npsso") return `PSN_NPSSO holds no NPSSO: ${GET_ONE}`;
  if (code === 4165) return `PSN does not accept this NPSSO, which may have expired: ${GET_ONE}`;
  if (status === 429 || /rate limit/i.test(said)) {
    return `PSN wants fewer requests: run this again ${retryAt ? `after ${retryAt.toLocaleTimeString()}` : "in a while"}.`;
  }
  // The page that PSN's edge shows has no code.
  if (status === 403 && code === undefined)
    return "PSN blocks you for now: run this again in some hours, or elsewhere.";
  if (/access control/i.test(said))
    return "The account's privacy settings hide this: change them, or read another account.";
  if (/fetch failed|terminated/.test(message)) return `The connection to PSN failed (${said}): run this again.`;
  if (status === undefined && code === undefined) return said;
  return `PSN refused: ${said} (status ${status ?? "unknown"}, code ${code ?? "unknown"})`;
}
