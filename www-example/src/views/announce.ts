import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** What a screen reader says next, when it has finished what it is saying. */
export const announcement = signal("");

export function useAnnouncement(text: string): void {
  useEffect(() => {
    if (text) announcement.value = text;
  }, [text]);
}
