// Opens the stage's link and draws it; a changed language asks the server for its texts anew.
import "./styles.ts";
import { effect, signal, untracked } from "@preact/signals";
import { type JSX, render } from "preact";
import { type Link, openLink } from "../link/link.ts";
import { insist, part } from "../link/part.ts";
import { keepAwake } from "../ui/keep-awake.ts";
import { language, say } from "../ui/words.ts";
import type { LoadBoard } from "./board-pane.tsx";
import { type StageAddress, stageAddress } from "./link-address.ts";
import { startPreferences } from "./preferences.ts";
import { Notice } from "./screens/notice.tsx";
import { Stage } from "./stage.tsx";
import { stageWords } from "./words.ts";

const boardPart = part(() => import("../board/board.ts"));
const loadBoard: LoadBoard = async () => (await insist(boardPart)).drawBoard;

/** The link on the screen. On a new language the next one is opened first and takes over once it has something to show. */
const linkInLanguage = (address: StageAddress) => {
  const current = signal<Link | undefined>(undefined);
  effect(() => {
    const wanted = language.value;
    const link = untracked(() => openLink(() => ({ role: "stage", ...address, language: wanted })));
    const stop = effect(() => {
      const shown = current.peek();
      if (shown === link || (shown && link.state.value === undefined)) return;
      shown?.close();
      current.value = link;
    });
    return () => {
      stop();
      if (current.peek() !== link) link.close();
    };
  });
  return current;
};

function App(props: { current: ReturnType<typeof linkInLanguage> }): JSX.Element | null {
  const link = props.current.value;
  return link ? <Stage link={link} loadBoard={loadBoard} /> : null;
}

function WrongLink(): JSX.Element {
  const words = say(stageWords).link;
  return (
    <div class="stage">
      <Notice title={words.badLink} help={words.badLinkHelp} />
    </div>
  );
}

function start(app: HTMLElement): void {
  startPreferences(location.search);
  keepAwake();
  const address = stageAddress(location);
  render(address ? <App current={linkInLanguage(address)} /> : <WrongLink />, app);
  // The key stands behind the #: following another link in the same tab must not be ignored.
  addEventListener("hashchange", () => location.reload());
}

// A browser that is too old has its plain page instead (too-old.ts).
const app = document.getElementById("app");
if (app !== null) start(app);
