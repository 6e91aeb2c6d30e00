// The one large button: it always says what it will do, or why it does nothing just now.
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { say } from "../../ui/words.ts";
import { nextView } from "../../view/console-view.ts";
import { Icon } from "../icons.tsx";
import { useDesk } from "./desk-context.ts";
import { nextWords } from "./desk-words.ts";
import { nextText } from "./next-text.ts";
import { useClicker, usePress } from "./use-clicker.ts";

export function NextButton(): JSX.Element {
  const { state, desk, status, act } = useDesk();
  const words = say(nextWords);
  const button = useRef<HTMLButtonElement>(null);
  const view = nextView(state, desk, status);
  const ready = view.kind !== "blocked";
  const { sending, press } = usePress(view.kind === "ready" ? view.step : view.kind, async () => {
    if (view.kind === "ready") await act({ type: "next", expects: view.step });
    if (view.kind === "resume") await act({ type: "resume" });
  });
  const pressWhenReady = ready ? press : () => undefined;
  useClicker(button, pressWhenReady);
  const text = nextText(view, state, desk);
  // Not `disabled`: the focus stays, and the reason is read out.
  return (
    <button
      ref={button}
      type="button"
      class={`next ${ready ? "next-ready" : `next-blocked next-${view.kind === "blocked" ? view.why : ""}`}`}
      aria-disabled={!ready || sending}
      aria-keyshortcuts="Space ArrowRight PageDown"
      onClick={pressWhenReady}
    >
      <span class="next-words">
        <span class="next-label">{words.label}</span>
        <span class="next-title">{text.title}</span>
        {text.detail !== "" && <span class="next-detail">{text.detail}</span>}
      </span>
      {ready && (
        <span class="next-side" aria-hidden="true">
          <Icon name="arrow" size="2rem" />
          <span class="next-keys">{words.keys}</span>
        </span>
      )}
    </button>
  );
}
