import { useEffect, useMemo } from "preact/hooks";
import type { Friend } from "psn-api-wasm";
import type { Cabinet } from "../data/cabinet";
import { Loader } from "../data/loader";
import { compareWith } from "../route";
import { Empty } from "./Empty";
import { Loading } from "./Loading";
import { Picture } from "./Picture";

const { compare } = new Intl.Collator();

/** The account's friends, by name; each leads to a comparison. */
export function Friends({ cabinet }: { cabinet: Cabinet }) {
  const loader = useMemo(
    () => new Loader<Friend[]>(async (signal, show) => show(await cabinet.client.getFriends("me", { signal }))),
    [cabinet],
  );
  useEffect(() => {
    void loader.start();
    return () => loader.cancel();
  }, [loader]);
  const named = (loader.value.value ?? []).flatMap(({ accountId, profile }) =>
    profile ? [{ accountId, profile }] : [],
  );
  const friends = named.toSorted((one, other) => compare(one.profile.onlineId, other.profile.onlineId));
  return (
    <section class="friends">
      <h2>Your friends</h2>
      <Loading cabinet={cabinet} loader={loader} what="friends" />
      <ul>
        {friends.map(({ accountId, profile }) => (
          <li key={accountId}>
            <a href={compareWith(profile.onlineId)}>
              <Picture src={profile.avatars?.at(0)?.url} size={40} />
              {profile.onlineId}
            </a>
          </li>
        ))}
      </ul>
      {loader.status.value.is === "done" && friends.length === 0 && (
        <Empty title="No friends here yet">You can compare with any online id.</Empty>
      )}
    </section>
  );
}
