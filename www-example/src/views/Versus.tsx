import { useEffect, useMemo } from "preact/hooks";
import { PsnError, type TrophyCollection } from "psn-api-wasm";
import type { Cabinet } from "../data/cabinet";
import { type Rival, rivalLoader } from "../data/rival";
import { query } from "../route";
import { Empty } from "./Empty";
import { Loading } from "./Loading";
import { VersusSummary } from "./VersusSummary";
import { VersusTitle } from "./VersusTitle";
import { VersusTitles } from "./VersusTitles";

interface Props {
  cabinet: Cabinet;
  mine: TrophyCollection;
  onlineId: string;
}

/** Me and another account: all titles in common, or one of them if the address says so. */
export function Versus({ cabinet, mine, onlineId }: Props) {
  // While the own trophies are read, `mine` changes all the time.
  const isReading = cabinet.collector.syncing.value.is === "running";
  const loader = useMemo(() => rivalLoader(cabinet, onlineId, mine), [cabinet, onlineId, isReading]);
  useEffect(() => {
    void loader.start();
    return () => loader.cancel();
  }, [loader]);
  const status = loader.status.value;
  if (status.is === "failed" && status.error instanceof PsnError) {
    if (status.error.code === "forbidden_privacy") return <Private onlineId={onlineId} />;
    if (status.error.code === "not_found") return <Nobody onlineId={onlineId} />;
  }
  return (
    <>
      <Loading cabinet={cabinet} loader={loader} what="titles in common" />
      {loader.value.value && <Compared cabinet={cabinet} mine={mine} rival={loader.value.value} />}
    </>
  );
}

function Compared({ cabinet, mine, rival }: { cabinet: Cabinet; mine: TrophyCollection; rival: Rival }) {
  const { collection: theirs, profile } = rival;
  const comparison = useMemo(() => theirs && mine.compare(theirs), [mine, theirs]);
  const id = query.value.get("title");
  if (id && theirs) return <VersusTitle id={id} mine={mine} theirs={theirs} them={profile.onlineId} />;
  return (
    <>
      <VersusSummary me={cabinet.profile.value.value} them={profile} comparison={comparison} />
      {comparison && <VersusTitles cabinet={cabinet} comparison={comparison} them={profile.onlineId} />}
    </>
  );
}

function Private({ onlineId }: { onlineId: string }) {
  return (
    <Empty title={`${onlineId} keeps its trophies private`}>
      That is up to them. PlayStation shows you their trophies once their privacy settings allow it.
    </Empty>
  );
}

function Nobody({ onlineId }: { onlineId: string }) {
  return <Empty title={`Nobody is called ${onlineId}`}>Check the spelling. Upper and lower case are the same.</Empty>;
}
