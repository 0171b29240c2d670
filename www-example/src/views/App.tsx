import { cabinet } from "../data/session";
import { route } from "../route";
import { announcement } from "./announce";
import { ChartsPage } from "./ChartsPage";
import { ComparePage } from "./ComparePage";
import { Header } from "./Header";
import { Jump } from "./Jump";
import { Ongoing } from "./Ongoing";
import { Overview } from "./Overview";
import { SignIn } from "./SignIn";
import { TimelinePage } from "./TimelinePage";
import { TitlePage } from "./TitlePage";
import { TitlesPage } from "./TitlesPage";
import { Unknown } from "./Unknown";

export function App() {
  return (
    <>
      <Jump class="skip" to="main">
        Skip to the content
      </Jump>
      <Header />
      <main id="main" tabIndex={-1}>
        {cabinet.value && <Ongoing cabinet={cabinet.value} />}
        <View />
      </main>
      <p class="unseen" role="status">
        {announcement}
      </p>
    </>
  );
}

function View() {
  const open = cabinet.value;
  if (!open) return <SignIn />;
  const shown = route.value;
  switch (shown.view) {
    case "titles":
      return <TitlesPage cabinet={open} />;
    case "title":
      return <TitlePage key={shown.id} cabinet={open} id={shown.id} />;
    case "overview":
      return <Overview cabinet={open} />;
    case "compare":
      return <ComparePage cabinet={open} onlineId={shown.onlineId} />;
    case "charts":
      return <ChartsPage cabinet={open} />;
    case "timeline":
      return <TimelinePage cabinet={open} />;
    default:
      return <Unknown />;
  }
}
