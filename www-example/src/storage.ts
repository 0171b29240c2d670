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
  device?.setItem(PREFIX + name, JSON.stringify(value));
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

/** Leaves nothing behind. */
export function forgetAll(): void {
  for (const name of Object.keys(device ?? {})) {
    if (name.startsWith(PREFIX)) device?.removeItem(name);
  }
}
