// Everything that the cabinet keeps on this device, under names of its own. Where the browser keeps nothing, nor does it.
const PREFIX = "trophy-cabinet.";

const device = (() => {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
})();

export function keep(name: string, value: unknown): void {
  try {
    device?.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // The device is full: the page works without it.
  }
}

export function kept<T>(name: string): T | undefined {
  try {
    return JSON.parse(device?.getItem(PREFIX + name) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

export function forget(name: string): void {
  device?.removeItem(PREFIX + name);
}

/** Calls when another tab has kept or forgotten something. */
export function onOtherTab(act: () => void): void {
  addEventListener("storage", act);
}

/** What a tab tells the others: that what is on this device was wiped, by signing out or without. */
export type News = "signed-out" | "forgotten";

const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(PREFIX);

export function tellOtherTabs(news: News): void {
  channel?.postMessage(news);
}

/** Calls when another tab tells something. */
export function onNews(act: (news: News) => void): void {
  channel?.addEventListener("message", ({ data }) => act(data));
}
