import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Stats, TrophyCollection } from "psn-api-wasm";
import type { Cabinet, Profile } from "../data/cabinet";
import { csvOf, jsonOf, save } from "../data/export";
import { drawProfile, HEIGHT, WIDTH } from "../data/profile-picture";
import { plural } from "../format";
import { CUP } from "./Cup";
import { Failure } from "./Failure";

/** What can be taken away once there is a collection. */
export function TakeAway({ cabinet }: { cabinet: Cabinet }) {
  const collection = cabinet.collector.collection.value;
  const profile = cabinet.profile.value.value;
  const stats = cabinet.collector.stats.value;
  return collection && profile && stats ? <Ways collection={collection} profile={profile} stats={stats} /> : null;
}

/** The collection as files, and the profile as a picture. */
function Ways({ collection, profile, stats }: { collection: TrophyCollection; profile: Profile; stats: Stats }) {
  const error = useSignal<unknown>(undefined);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { completeTitles, averageProgress } = stats.completion;
  const completion = `${plural(completeTitles, "title")} at 100% · ${Math.round(averageProgress)}% on average`;
  const name = profile.onlineId;
  useEffect(() => {
    if (canvas.current) drawProfile(canvas.current, profile, CUP, completion);
  }, [profile, completion]);

  const take = async (make: () => Promise<Blob>, ending: string) => {
    try {
      error.value = undefined;
      save(await make(), `${name}-trophies.${ending}`);
    } catch (failure) {
      error.value = failure;
    }
  };
  const png = () =>
    new Promise<Blob>((resolve, reject) => {
      canvas.current?.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be made"))));
    });

  return (
    <section class="take-away">
      <div>
        <h2>Take it with you</h2>
        <p class="hint">All of your trophies as a table or for programs, and your profile as a picture to share.</p>
        <div class="actions">
          <button type="button" onClick={() => take(() => csvOf(collection), "csv")}>
            Save as CSV
          </button>
          <button type="button" onClick={() => take(() => jsonOf(collection), "json")}>
            Save as JSON
          </button>
          <button type="button" onClick={() => take(png, "png")}>
            Save the picture
          </button>
        </div>
        {error.value !== undefined && <Failure error={error.value} />}
      </div>
      <canvas
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={`The profile of ${name}: ${completion}`}
      />
    </section>
  );
}
