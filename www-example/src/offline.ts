// The page opens without a connection once the service worker has kept it.

const ADDRESS = "/service-worker.js";

/** Trusted types, which TypeScript does not know yet, and some browsers neither. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(input: string): string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The server's policy allows this name alone; whatever is asked for, this is the only script that it gives. */
const policy = trustedTypes?.createPolicy("service-worker", { createScriptURL: () => ADDRESS });

export async function openOffline(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(policy?.createScriptURL(ADDRESS) ?? ADDRESS);
  } catch {
    // Some browsers forbid it, in private windows for example: the page needs it only without a connection.
  }
}
