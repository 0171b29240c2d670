// What every page does with the package, in its window or in a worker.
import { authorization } from "./authorization.js";
import { exercise } from "./program.js";

export async function visit(psn) {
  const violations = [];
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    violations.push(`${violatedDirective} ${blockedURI}`);
  });
  const result = await exercise(psn, `${location.origin}/psn`, authorization);
  const signIn = await psn.exchangeNpssoForAccessCode("unknown").then(
    () => ({ message: "it resolved" }),
    ({ message, code }) => ({ message, code }),
  );
  return { result, signIn, violations };
}
