/** Puts what a promise gives into the page, where the test reads it. */
export async function show(promise) {
  const shown = await promise.catch((error) => ({ failed: error.stack }));
  document.body.append(Object.assign(document.createElement("output"), { textContent: JSON.stringify(shown) }));
}
