import { cabinet } from "../data/session";
import { shownTitle } from "../route";
import { announcement } from "./announce";
import { Header } from "./Header";
import { Jump } from "./Jump";
import { SignIn } from "./SignIn";
import { TitlePage } from "./TitlePage";
import { TitlesPage } from "./TitlesPage";

export function App() {
  return (
    <>
      <Jump class="skip" to="main">
        Skip to the content
      </Jump>
      <Header />
      <main id="main" tabIndex={-1}>
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
  const id = shownTitle.value;
  return id ? <TitlePage key={id} cabinet={open} id={id} /> : <TitlesPage cabinet={open} />;
}
