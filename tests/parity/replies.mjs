// What the stubbed `fetch` answers with. Each is a function called once per request, so no answer is shared.

/** A real `Response` with this exact text; the body is text, not a value, since cases are about JSON's own forms. */
export const response =
  (body, { status = 200, type = "application/json", headers } = {}) =>
  () =>
    Promise.resolve(new Response(body, { status, headers: { ...(type && { "content-type": type }), ...headers } }));

/** What a hand-written mock in somebody's test looks like: nothing but `json()`. */
export const mock = (value) => () => Promise.resolve({ json: () => Promise.resolve(value) });

export const rejects = (error) => () => Promise.reject(error());

export const redirect = (location, status = 302) => response(null, { status, type: null, headers: { location } });
