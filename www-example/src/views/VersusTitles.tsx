import type { Comparison, TitleComparison, TrophyTitle } from "psn-api-wasm";
import type { Cabinet } from "../data/cabinet";
import { arrangeVersus, leadOf, VERSUS_ORDERS, type VersusOrder } from "../data/versus";
import { plural } from "../format";
import { compareWith, query, show } from "../route";
import { Choice } from "./Choice";
import { Empty } from "./Empty";
import { Grid } from "./Grid";
import { Picture } from "./Picture";

interface Props {
  cabinet: Cabinet;
  comparison: Comparison;
  them: string;
}

/** The titles that both have, and who is ahead in each. */
export function VersusTitles({ cabinet, comparison, them }: Props) {
  const known = new Map(cabinet.titles.value.value?.map((title) => [title.npCommunicationId, title]));
  const nameOf = ({ npCommunicationId: id }: TitleComparison) => known.get(id)?.trophyTitleName ?? id;
  const wished = query.value.get("order") ?? "";
  const order = Object.hasOwn(VERSUS_ORDERS, wished) ? (wished as VersusOrder) : "lead";
  if (comparison.titles.length === 0)
    return <Empty title="No title in common">You have not played any of the same games yet.</Empty>;
  return (
    <section aria-label="Titles in common">
      <div class="trophy-controls order">
        <Choice label="Order" value={order} choices={VERSUS_ORDERS} choose={(order) => show({ order })} />
      </div>
      <Grid items={arrangeVersus(comparison, order, nameOf)} text={cabinet.titles.text.value}>
        {(title) => <Card title={title} name={nameOf(title)} listed={known.get(title.npCommunicationId)} them={them} />}
      </Grid>
    </section>
  );
}

interface CardProps {
  title: TitleComparison;
  name: string;
  listed: TrophyTitle | undefined;
  them: string;
}

function Card({ title, name, listed, them }: CardProps) {
  const lead = leadOf(title);
  const who = lead > 0 ? "You are ahead by" : `${them} is ahead by`;
  return (
    <article class="card versus">
      <Picture src={listed?.trophyTitleIconUrl} size={72} />
      <h2 dir="auto">
        <a href={`${compareWith(them)}?title=${title.npCommunicationId}`}>{name}</a>
      </h2>
      <p class="card-facts" lang="en" dir="ltr">
        {lead === 0 ? "Level with each other" : `${who} ${plural(Math.abs(lead), "trophy", "trophies")}`}
      </p>
      <div class="bars" lang="en" dir="ltr">
        <span>You</span>
        <progress value={title.myProgress} max={100} aria-label="Your progress" />
        <span>{title.myProgress}%</span>
        <span>{them}</span>
        <progress value={title.theirProgress} max={100} aria-label={`${them}'s progress`} />
        <span>{title.theirProgress}%</span>
      </div>
    </article>
  );
}
