// One labelled answer on the reveal: the right one, one's own, or the team's.
import type { ComponentChildren, JSX } from "preact";

export function Answered(props: { label: string; tone: "right" | "plain"; children: ComponentChildren }): JSX.Element {
  return (
    <div class={`answered answered-${props.tone}`}>
      <p class="answered-label">{props.label}</p>
      <div class="answered-body">{props.children}</div>
    </div>
  );
}
