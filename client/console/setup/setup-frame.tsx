// The page around signing in and setting up: the poster with the title on its sky, the work beside it.
import type { ComponentChildren, JSX } from "preact";
import { Landscape } from "../landscape.tsx";
import { LanguageToggle, ThemeToggle } from "../prefs.tsx";

export function SetupFrame(props: { title: string; lead?: string | undefined; children: ComponentChildren }): JSX.Element {
  return (
    <div class="setup">
      <header class="setup-poster">
        <Landscape />
        <p class="wordmark">Wayfarer</p>
        <h1 class="setup-title">{props.title}</h1>
        {props.lead !== undefined && <p class="setup-lead">{props.lead}</p>}
      </header>
      <main class="setup-side">
        <div class="setup-prefs">
          <LanguageToggle />
          <ThemeToggle />
        </div>
        <div class="setup-work">{props.children}</div>
      </main>
    </div>
  );
}
