// Shows one screen of one surface (?surface=phone&screen=wait&lang=nl&theme=dark), or the list of all of them.
import { type Language, languages } from "../../server/languages.ts";
import "../../client/ui/fonts.css";
import "../../client/ui/tokens.css";
import "../../client/ui/base.css";
import "../../client/ui/widgets.css";
import type { JSX } from "preact";
import { render } from "preact";
import { tailorTo } from "../../client/ui/terms.ts";
import { surviveTranslation } from "../../client/ui/translation.ts";
import { languageOf, speak } from "../../client/ui/words.ts";
import { type Screens, settled } from "./screens.ts";

// A surface is a file here, named after it, that exports `screens` and imports its own styles.
const surfaces = import.meta.glob<{ screens: Screens }>(["./phone.tsx", "./stage.tsx", "./console.tsx", "./kinds.tsx"]);

const query = new URLSearchParams(location.search);
const surface = query.get("surface") ?? "phone";
const screens = (await surfaces[`./${surface}.tsx`]?.())?.screens ?? {};
const app = document.getElementById("app");

function Contents(): JSX.Element {
  return (
    <ul data-screens={Object.keys(screens).join(" ")}>
      {Object.keys(screens).map((name) => (
        <li key={name}>
          {name}:
          {languages.map((lang) => (
            <a key={lang} href={`?${new URLSearchParams([...query, ["screen", name], ["lang", lang]])}`}>
              {" "}
              {lang}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Resolves when the screen has come to rest. */
async function show(name: string | null, lang: Language): Promise<void> {
  if (app === null) return;
  render(null, app);
  // What was typed in one state, and for whom, is not to stand in another.
  sessionStorage.clear();
  tailorTo(undefined);
  speak(lang);
  scrollTo(0, 0);
  const Screen = name === null ? undefined : screens[name];
  render(Screen === undefined ? <Contents /> : <Screen />, app);
  await settled();
}

surviveTranslation(document.body);
document.documentElement.dataset.theme = query.get("theme") ?? "light";
await show(query.get("screen"), languageOf(query.get("lang")) ?? languages[0]);
// Tests leaf through the screens without loading the page for each.
Object.assign(window, { gallery: { names: Object.keys(screens), show } });
