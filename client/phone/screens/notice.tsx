// One message over the open road: a closed door, a lost seat, the end; always with what to do next.
import type { ComponentChildren, JSX } from "preact";
import { Brand } from "../../ui/brand.tsx";
import { say } from "../../ui/words.ts";
import { StepHeading } from "../parts/heading.tsx";
import { Scene } from "../parts/scene.tsx";
import { joinWords } from "../words-join.ts";

export function Notice(props: { title: string; text: string; children?: ComponentChildren }): JSX.Element {
  return (
    <main class="gate">
      <Scene />
      <div class="gate-panel stack">
        <Brand />
        <StepHeading>{props.title}</StepHeading>
        <p class="lead" aria-live="polite">
          {props.text}
        </p>
        {props.children}
      </div>
    </main>
  );
}

/** Back to where codes are typed. */
export function OtherCode({ go }: { go: () => void }): JSX.Element {
  return (
    <button type="button" class="button button-quiet" onClick={go}>
      {say(joinWords).otherCode}
    </button>
  );
}
