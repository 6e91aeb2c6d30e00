// Before the first card: the rules in four pictures, so that a room knows in a minute what is coming.
import type { JSX } from "preact";
import type { PublicState } from "../../../server/protocol/views.ts";
import { Brand } from "../../ui/brand.tsx";
import { RulesPictures, rulesWords } from "../../ui/rules-pictures.tsx";
import { say } from "../../ui/words.ts";
import { Landscape } from "../poster/landscape.tsx";

export function Intro(props: { state: PublicState; title: string }): JSX.Element {
  return (
    <main class="intro">
      <Landscape />
      <header class="intro-head">
        <div>
          {props.title !== "" && <p class="intro-title">{props.title}</p>}
          <h1>{say(rulesWords).title}</h1>
        </div>
        <Brand />
      </header>
      <RulesPictures mode={props.state.mode} />
    </main>
  );
}
