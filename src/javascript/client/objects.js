// Plain objects that the module gives to the shell.

/** What `fetch` takes to read a URL, apart from what the call itself adds. A relay may have an authorization of its own. */
export function readable(flight, url, authorization) {
  const headers = usual(authorization);
  return { flight, url, init: { method: "GET", headers, body: undefined } };
}

/** The same for any request. */
export function fetchable(flight, url, method, authorization, headers, body) {
  const all = { ...usual(authorization), ...headers };
  return { flight, url, init: { method, headers: all, body } };
}

function usual(authorization) {
  if (authorization === undefined) return { "Content-Type": "application/json" };
  return { Authorization: authorization, "Content-Type": "application/json" };
}

/** A flight that does not begin with a request. */
export function begun(flight, step) {
  return { flight, step };
}

/** The same for signing in: without a form it carries an NPSSO, which no redirect may take elsewhere. */
export function signInFetchable(url, header, value, form) {
  const headers = { [header]: value };
  if (form === undefined) return { url, init: { method: "GET", headers, redirect: "manual" } };
  headers["Content-Type"] = "application/x-www-form-urlencoded";
  return { url, init: { method: "POST", headers, body: form } };
}

/** What is known of a failure; what is not is left out. */
export function facts(code, message, endpoint, attempts, status, psnCode, referenceId, retryAt, cause) {
  const all = { code, message, endpoint, attempts, status, psnCode, referenceId, retryAt, cause };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
