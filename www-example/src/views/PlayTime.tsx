import { useEffect, useState } from "preact/hooks";
import type { TitlePlayTime } from "psn-api-wasm";
import type { Cabinet } from "../data/cabinet";
import { playTime } from "../data/play-time";
import { day, hours, plural } from "../format";

/** How long the account has played a title. It is an extra: where PSN does not tell, there is nothing. */
export function PlayTime({ cabinet, id, name }: { cabinet: Cabinet; id: string; name: string }) {
  const [data, setData] = useState<TitlePlayTime>();
  useEffect(() => {
    const gone = new AbortController();
    playTime(cabinet, id, name, gone.signal)
      .then(setData)
      .catch(() => undefined);
    return () => gone.abort();
  }, [cabinet, id, name]);
  return (
    <p class="play-time" lang="en" dir="ltr">
      {data && (
        <>
          Played for <b>{hours(data.milliseconds)}</b>, {plural(data.playCount, "time")}
          {data.lastPlayedDateTime && <span>, last on {day(data.lastPlayedDateTime)}</span>}
        </>
      )}
    </p>
  );
}
