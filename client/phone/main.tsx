// Starts the phone: the code in the address takes a seat at once, otherwise it asks for one.
import "./styles.ts";
import { render } from "preact";
import { codeInPath } from "../../server/protocol/codes.ts";
import { warmUp } from "../link/socket-part.ts";
import { keepAwake } from "../ui/keep-awake.ts";
import { surviveTranslation } from "../ui/translation.ts";
import { browserLanguage, speak } from "../ui/words.ts";
import { App, takeSeat } from "./app.tsx";

function start(app: HTMLElement): void {
  surviveTranslation(document.body);
  speak(browserLanguage());
  const code = codeInPath(location.pathname);
  if (code !== undefined) takeSeat(code);
  // The fonts and the code field first: the rest comes with the first touch.
  else for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, warmUp, { once: true });
  keepAwake();
  render(<App />, app);
}

// A browser that is too old has its plain page instead (too-old.ts), and takes no seat.
const app = document.getElementById("app");
if (app !== null) start(app);
