import type { Cabinet, Profile as Data } from "../data/cabinet";
import { tierOf } from "../data/tiers";
import { count, plural } from "../format";
import { Grades } from "./Grades";
import { Loading } from "./Loading";
import { Picture } from "./Picture";
import { TierBadge } from "./TierBadge";
import { useArrival } from "./useFocus";

export function Profile({ cabinet }: { cabinet: Cabinet }) {
  const profile = cabinet.profile.value.value;
  const heading = useArrival(profile?.onlineId ?? "Trophies");
  return (
    <section class="profile">
      <Picture src={largest(profile?.avatars)} size={88} />
      <h1 ref={heading} tabIndex={-1}>
        {profile?.onlineId ?? "Your trophies"}
      </h1>
      {profile ? <Level profile={profile} /> : <Loading cabinet={cabinet} loader={cabinet.profile} what="profile" />}
      {profile && <Grades earned={profile.earnedTrophies} />}
    </section>
  );
}

function Level({ profile }: { profile: Data }) {
  const { trophyLevel, progress, trophyPoint, trophyLevelNextPoint } = profile;
  const tier = tierOf(profile.tier);
  const points = trophyLevelNextPoint !== undefined && trophyPoint !== undefined && trophyLevelNextPoint - trophyPoint;
  const isLast = trophyLevel === 999;
  return (
    <div class="level">
      {tier && <TierBadge tier={tier} />}
      <p class="level-number">
        <span>Level</span> <b>{count(trophyLevel)}</b>
      </p>
      <p class="level-tier">
        {tier?.name}
        {tier && <span> · levels {tier.levels}</span>}
      </p>
      {!isLast && (
        <>
          <progress value={progress} max={100} aria-label={`Progress to level ${trophyLevel + 1}`} />
          <p class="level-next">
            {progress}% to level {trophyLevel + 1}
            {points !== false && ` · ${plural(points, "point")} to go`}
          </p>
        </>
      )}
    </div>
  );
}

/** The sizes are `s`, `m`, `l` and `xl`. */
function largest(avatars: Data["avatars"] | undefined): string | undefined {
  return avatars?.find(({ size }) => size === "xl")?.url ?? avatars?.at(-1)?.url;
}
