// The simulator's control routes.

/**
 * Gives what steers the simulator at `url` and looks into it: `control(method, route, body)` asks the route below
 * `/_sim/`, and resolves with the JSON of its answer. A test may replace `fetch` later.
 */
export function controlOf(url, { fetch } = globalThis) {
  return async (method, route, body) => {
    const response = await fetch(`${url}/_sim/${route}`, { method, body: body && JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} /_sim/${route} answered ${response.status}: ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
}
