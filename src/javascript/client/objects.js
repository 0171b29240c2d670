// Plain objects that the module gives to the shell.

/** What `fetch` takes, apart from what the call itself adds. */
export function fetchable(url, method, authorization, headers, body) {
  const all = { Authorization: authorization, "Content-Type": "application/json", ...headers };
  return { url, init: { method, headers: all, body } };
}

/** The same for signing in: without a form it asks for a redirect, which must not be followed. */
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
