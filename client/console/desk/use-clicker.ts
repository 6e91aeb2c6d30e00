// A presenter's clicker: space, right and page down press next; a slip of the hand never counts twice.
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type KeyPlace, keyDoes, maySend } from "../../view/console-view.ts";

/** Wraps the press so that one is under way at a time, a double click is one step, and a step that just changed by itself is seen first. */
export function usePress(step: string, run: () => Promise<unknown>): { readonly sending: boolean; readonly press: () => void } {
  const [sending, setSending] = useState(false);
  const at = useRef({ sending: false, pressedMs: Number.NEGATIVE_INFINITY, changedMs: Number.NEGATIVE_INFINITY });
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    at.current.changedMs = performance.now();
  }, [step]);
  const press = (): void => {
    const nowMs = performance.now();
    if (!maySend(at.current, nowMs)) return;
    at.current = { ...at.current, sending: true, pressedMs: nowMs };
    setSending(true);
    void run().finally(() => {
      at.current = { ...at.current, sending: false };
      setSending(false);
    });
  };
  return { sending, press };
}

const fields = "input, textarea, select, [contenteditable]";
const controls = "button, a[href], summary, [tabindex]:not([tabindex='-1'])";

function placeOf(target: EventTarget | null, next: HTMLElement | null): KeyPlace {
  if (document.querySelector("dialog[open]") !== null) return "dialog";
  if (!(target instanceof Element)) return "page";
  if (next !== null && target === next) return "next";
  if (target.closest(fields) !== null) return "field";
  // A scrolling part of the desk may have the focus so that arrows move it; it has no use for space.
  if (target.closest(".pane") === target) return "page";
  return target.closest(controls) === null ? "page" : "control";
}

export function useClicker(button: RefObject<HTMLButtonElement | null>, press: () => void): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const place = placeOf(event.target, button.current);
      const does = keyDoes(event, place);
      if (does === "leave") return;
      event.preventDefault();
      if (does === "press") latest.current();
    };
    // The press was at key down; some browsers click again when the space bar comes up.
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === " " && event.target === button.current) event.preventDefault();
    };
    // After a click with a mouse or a finger the keyboard belongs to next again, so that the clicker's space is not a second pause.
    const onClick = (event: MouseEvent): void => {
      const pressed = event.detail > 0 && event.target instanceof Element ? event.target.closest("button, a") : null;
      if (pressed === null || pressed.closest("dialog, [popover], form") !== null) return;
      button.current?.focus({ preventScroll: true });
    };
    addEventListener("keydown", onKey);
    addEventListener("keyup", onKeyUp);
    addEventListener("click", onClick);
    return () => {
      removeEventListener("keydown", onKey);
      removeEventListener("keyup", onKeyUp);
      removeEventListener("click", onClick);
    };
  }, [button]);
}
