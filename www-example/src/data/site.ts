// What the server says about itself.

interface Site {
  /** Set when the server asks a simulator of PSN, whose demo account anybody may use. */
  demo?: { npsso: string };
}

export let site: Site = {};

/** The page is not shown before; it waits no longer than this, in milliseconds. */
const PATIENCE = 2000;

/** Without the file the cabinet is an ordinary one. */
export async function readSite(): Promise<void> {
  try {
    const response = await fetch("/site.json", { signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) site = await response.json();
  } catch {
    // PSN will not answer either, and that is told then.
  }
}
