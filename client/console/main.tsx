// Starts the console: the address says whether to sign in, set up or sit down at a desk.
import "./styles.ts";
import { type JSX, render } from "preact";
import { keepAwake } from "../ui/keep-awake.ts";
import { Away, DeskPage } from "./desk/desk-page.tsx";
import { restorePrefs } from "./prefs.tsx";
import { place, readPlace } from "./route.ts";
import { Home } from "./setup/home.tsx";

function Console(): JSX.Element {
  const here = place.value;
  if (here.name === "claim") return <Home key={here.token} token={here.token} />;
  if (here.name === "home") return <Home key="home" />;
  if (here.key === undefined) return <Away why="badLink" />;
  return <DeskPage key={here.sessionId} sessionId={here.sessionId} consoleKey={here.key} />;
}

function start(app: HTMLElement): void {
  restorePrefs();
  keepAwake();
  readPlace();
  addEventListener("popstate", readPlace);
  addEventListener("hashchange", readPlace);
  render(<Console />, app);
}

// A browser that is too old has its plain page instead (too-old.ts).
const app = document.getElementById("app");
if (app !== null) start(app);
