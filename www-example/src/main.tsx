import { render } from "preact";
import { resume } from "./data/session";
import { readSite } from "./data/site";
import "./settings";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/marks.css";
import "./styles/frame.css";
import "./styles/sign-in.css";
import "./styles/profile.css";
import "./styles/cabinet.css";
import "./styles/card.css";
import "./styles/title.css";
import "./styles/trophy.css";
import { App } from "./views/App";

await readSite();
resume();
render(<App />, document.querySelector("#cabinet") as HTMLElement);
