// The one large button, and the small one back: each says what it will do, or why it does nothing just now.
import type { JSX, RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type KeyOutcome, type KeyPress, type KeyTaker, takeKeys } from "../../ui/key-channel.ts";
import { say } from "../../ui/words.ts";
import { nextView, offerOf } from "../../view/console-view.ts";
import { Icon } from "../icons.tsx";
import { useDesk } from "./desk-context.ts";
import { nextWords } from "./desk-words.ts";
import { droppedText, type NextText, nextText } from "./next-text.ts";
import { backWords } from "./show-words.ts";
import { useClicker } from "./use-clicker.ts";
import { type PressControl, usePresses } from "./use-presses.ts";

export function NextButton(): JSX.Element {
  const view = useDesk();
  const { state, desk, status, send, tell, cover, covered, now } = view;
  const button = useRef<HTMLButtonElement>(null);
  const next = nextView(state, desk, status);
  const offer = offerOf(next, state);
  const control = usePresses(
    offer,
    async (sure) => {
      if (next.kind === "ready") return send({ type: "next", expects: next.step, ...(sure ? { sure } : {}) });
      return next.kind === "resume" ? send({ type: "resume" }) : undefined;
    },
    async () => (desk.back === undefined ? undefined : send({ type: "stepBack", expects: desk.back })),
  );
  const ready = next.kind !== "blocked";
  const press = (): void => {
    if (ready) control.press();
  };
  const back = (): void => {
    if (desk.back === undefined || status !== "connected") tell(say(backWords).none);
    else control.back();
  };
  const keys = useKeysFromStage(view.sessionId, (key) => {
    if (key === "back" && desk.back === undefined) return "nothing";
    if (key === "next" && !ready) return "nothing";
    const does = key === "back" ? control.back() : control.press();
    return does === "arm" ? "again" : does === "nothing" ? "nothing" : "done";
  });
  useClicker(button, { press, back, cover: () => cover(!covered), blank: () => keys.current?.blank() });
  const again = droppedText(desk) ?? say(nextWords).stillAnswering(Math.max(offer.waiting, control.told));
  const words = textNow(nextText(next, state, desk), control, again, state.pictureUntilMs > now());
  return (
    <div class="steps">
      <BackButton onBack={back} />
      {/* Not `disabled`: the focus stays, and the reason is read out. */}
      <button
        ref={button}
        type="button"
        class={`next ${ready ? "next-ready" : "next-blocked"} ${control.armed ? "next-armed" : ""} ${control.sending ? "next-sending" : ""}`}
        aria-disabled={!ready || control.sending}
        aria-keyshortcuts="Space ArrowRight PageDown"
        onClick={press}
      >
        <span class="next-words">
          <span class="next-label">{say(nextWords).label}</span>
          <span class="next-title">{words.title}</span>
          {words.detail !== "" && <span class="next-detail">{words.detail}</span>}
        </span>
        {ready && <NextSide control={control} />}
      </button>
      <Armed text={control.armed ? `${words.title}. ${words.detail}` : ""} />
    </div>
  );
}

/** A clicker whose presses go to the stage's window of this browser reaches this button too, and one here the stage's picture. */
function useKeysFromStage(sessionId: string, take: (press: KeyPress) => KeyOutcome): RefObject<KeyTaker | null> {
  const latest = useRef(take);
  latest.current = take;
  const keys = useRef<KeyTaker>(null);
  useEffect(() => {
    const taker = takeKeys(sessionId, (press) => latest.current(press));
    keys.current = taker;
    return taker.close;
  }, [sessionId]);
  return keys;
}

/** What the presses so far make of the button's words; `again` says why the first of two closed nothing. */
function textNow(text: NextText, { armed, slow }: PressControl, again: string, picture: boolean): NextText {
  const words = say(nextWords);
  if (slow) return { title: text.title, detail: picture ? words.afterPicture : words.pressing };
  return armed ? { title: again, detail: words.pressAgain } : text;
}

function NextSide({ control }: { control: PressControl }): JSX.Element {
  return (
    <span class="next-side" aria-hidden="true">
      {control.slow ? <span class="next-under-way" /> : <Icon name={control.armed ? "alert" : "arrow"} size="2rem" />}
      <span class="next-keys">{say(nextWords).keys}</span>
    </span>
  );
}

/** Says the first of two presses aloud, since the button itself keeps the focus. */
function Armed({ text }: { text: string }): JSX.Element {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said.current !== null) said.current.textContent = text;
  }, [text]);
  return <p ref={said} class="visually-hidden" role="status" />;
}

/** R9: reopens what was closed, or returns from the debrief to the reveal; it never undoes. */
function BackButton({ onBack }: { onBack: () => void }): JSX.Element | null {
  const { state, desk, status } = useDesk();
  const words = say(backWords);
  if (state.phase === "lobby" || state.phase === "ended") return null;
  const off = desk.back === undefined || status !== "connected";
  return (
    <button
      type="button"
      class="step-back"
      aria-disabled={off}
      aria-keyshortcuts="ArrowLeft PageUp"
      title={`${desk.back === undefined ? words.noneHere : words.does[desk.back]} (${words.keys})`}
      onClick={onBack}
    >
      <Icon name="back" size="1.5rem" />
      <span>{desk.back === undefined ? words.label : words.short[desk.back]}</span>
      {desk.back !== undefined && <span class="visually-hidden">. {words.does[desk.back]}</span>}
    </button>
  );
}
