// Stands in for `fetch` and notes what it got.

/** Replaces `fetch`; every answer is an empty JSON object with a sign-in's redirect, unless `answer` gives another. */
export function stubFetch(answer = usualAnswer) {
  const stub = { urls: [], inits: [], answer };
  globalThis.fetch = async (url, init) => {
    stub.urls.push(url);
    stub.inits.push(init);
    return stub.answer();
  };
  return stub;
}

function usualAnswer() {
  const location = "com.scee.psxandroid.scecompcall://redirect/?code=v3.stub";
  return new Response("{}", { status: 302, headers: { location } });
}
