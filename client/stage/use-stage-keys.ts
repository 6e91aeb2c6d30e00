// The keyboard of the stage's window: what a clicker presses goes to a console in the same browser, and the answer is told here.
import { useEffect, useRef } from "preact/hooks";
import type { PublicState } from "../../server/protocol/views.ts";
import { useForMoment, useWindow } from "../ui/hooks.ts";
import { type KeyAnswer, type KeyPress, sendKeys } from "../ui/key-channel.ts";
import { type StageKeyDoes, stageKeyDoes } from "../view/stage-keys.ts";
import { closeOverlay, overlay, toggleOverlay } from "./overlay.ts";
import { togglePeople } from "./preferences.ts";
import type { StageLink } from "./stage-link.ts";

/** What the stage says about the last press. */
export type KeyNotice = "nobody" | "noWayBack" | "again";
const NOTICE_MS = 5_000;

const noticeOf = (press: KeyPress, answer: KeyAnswer): KeyNotice | undefined => {
  if (answer === "nobody" || answer === "again") return answer;
  return answer === "nothing" && press === "back" ? "noWayBack" : undefined;
};

/** Changes whenever the game moves on: what was said about a press is stale then, and a black picture comes back. */
const stepOf = (state: PublicState | undefined): string =>
  state === undefined ? "" : [state.phase, state.turn.number, state.turn.step, state.round.number, state.round.step].join(" ");

const act: Readonly<Record<Exclude<StageKeyDoes, "leave" | "next" | "back">, () => void>> = {
  blank: () => toggleOverlay("blank"),
  legend: () => toggleOverlay("legend"),
  join: () => toggleOverlay("join"),
  people: togglePeople,
  dismiss: closeOverlay,
  swallow: () => undefined,
};

export const useStageKeys = (link: StageLink): KeyNotice | undefined => {
  const [notice, setNotice] = useForMoment<KeyNotice>(NOTICE_MS);
  const sessionId = link.seat.value?.sessionId;
  const step = stepOf(link.state.value);
  const relay = useRef<(press: KeyPress) => void>(() => setNotice("nobody"));

  useEffect(() => {
    if (sessionId === undefined) return;
    const sender = sendKeys(sessionId, () => toggleOverlay("blank"));
    relay.current = (press) => {
      void sender.press(press).then((answer) => {
        setNotice(noticeOf(press, answer));
      });
    };
    return sender.close;
  }, [sessionId]);

  useWindow("keydown", (event) => {
    const onButton = event.target instanceof Element && event.target.closest("button") !== null;
    const what = stageKeyDoes(event, onButton);
    if (what === "leave") return;
    event.preventDefault();
    // As with slides: the first press brings the picture back, the next one counts.
    if (overlay.peek() === "blank" && (what === "next" || what === "back")) closeOverlay();
    else if (what === "next" || what === "back") relay.current(what);
    else act[what]();
  });

  useEffect(() => {
    setNotice(undefined);
    if (overlay.peek() === "blank") closeOverlay();
  }, [step]);
  return notice;
};
