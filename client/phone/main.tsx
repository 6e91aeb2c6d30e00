// Starts the phone: the code in the address takes a seat at once, otherwise it asks for one.
import "./styles.ts";
import { render } from "preact";
import { codeInPath } from "../../server/protocol/codes.ts";
import { keepAwake } from "../ui/keep-awake.ts";
import { surviveTranslation } from "../ui/translation.ts";
import { browserLanguage, speak } from "../ui/words.ts";
import { App, fetchAhead, takeSeat } from "./app.tsx";

function start(app: HTMLElement): void {
  surviveTranslation(document.body);
  speak(browserLanguage());
  const code = codeInPath(location.pathname);
  if (code !== undefined) takeSeat(code);
  else {
    // The code field and its fonts first, then the screens of play. The socket's part is the heaviest and comes with the first touch.
    for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, fetchAhead.socket, { once: true });
    addEventListener("load", () => void document.fonts.ready.then(fetchAhead.play));
  }
  keepAwake();
  render(<App />, app);
}

// A browser that is too old has its plain page instead (too-old.ts), and takes no seat.
const app = document.getElementById("app");
if (app !== null) start(app);
