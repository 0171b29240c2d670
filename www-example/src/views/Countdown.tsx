import { useEffect, useState } from "preact/hooks";
import { minutes } from "../format";

/** Counts down to a time, and calls `over` then. A screen reader reads it when asked, not every second. */
export function Countdown({ until, over }: { until: number; over?: () => void }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() < until) return;
      clearInterval(timer);
      over?.();
    }, 250);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <span class="countdown" role="timer">
      {minutes(until - now)}
    </span>
  );
}
