// Shows one screen of one surface (?surface=phone&screen=wait&lang=nl&theme=dark), or the list of all of them.
import "../../client/ui/fonts.css";
import "../../client/ui/tokens.css";
import "../../client/ui/base.css";
import "../../client/ui/widgets.css";
import type { JSX } from "preact";
import { render } from "preact";
import { speak } from "../../client/ui/words.ts";
import type { Screens } from "./screens.ts";

// A surface is a file here, named after it, that exports `screens` and imports its own styles.
const surfaces = import.meta.glob<{ screens: Screens }>(["./phone.tsx", "./stage.tsx", "./console.tsx"]);

const query = new URLSearchParams(location.search);
const surface = query.get("surface") ?? "phone";
const screen = query.get("screen");

function Contents(props: { screens: Screens }): JSX.Element {
  return (
    <ul data-screens={Object.keys(props.screens).join(" ")}>
      {Object.keys(props.screens).map((name) => (
        <li key={name}>
          {name}: <a href={`?surface=${surface}&screen=${name}&lang=en`}>en</a>{" "}
          <a href={`?surface=${surface}&screen=${name}&lang=nl`}>nl</a>
        </li>
      ))}
    </ul>
  );
}

const show = async (): Promise<void> => {
  // What was typed in one state is not to stand in another.
  sessionStorage.clear();
  speak(query.get("lang") === "nl" ? "nl" : "en");
  document.documentElement.dataset.theme = query.get("theme") ?? "light";
  const screens = (await surfaces[`./${surface}.tsx`]?.())?.screens ?? {};
  const Screen = screen === null ? undefined : screens[screen];
  const app = document.getElementById("app");
  if (app !== null) render(Screen === undefined ? <Contents screens={screens} /> : <Screen />, app);
};

await show();
