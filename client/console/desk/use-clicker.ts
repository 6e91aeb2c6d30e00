// The keyboard of the desk: a presenter's clicker goes on and back from wherever the focus is, and never out of a field or a dialog.
import type { RefObject } from "preact";
import { useWindow } from "../../ui/hooks.ts";
import { type KeyDoes, type KeyPlace, keyDoes } from "../../view/desk-keys.ts";

const fields = "input, textarea, select, [contenteditable]";
const controls = "button, a[href], summary, [tabindex]:not([tabindex='-1'])";

export function keyPlace(target: EventTarget | null, next?: HTMLElement | null): KeyPlace {
  if (document.querySelector("dialog[open]") !== null) return "dialog";
  if (!(target instanceof Element)) return "page";
  if (next !== undefined && next !== null && target === next) return "next";
  if (target.closest(fields) !== null) return "field";
  // A scrolling part of the desk may have the focus so that arrows move it; it has no use for space.
  if (target.closest(".pane") === target) return "page";
  return target.closest(controls) === null ? "page" : "control";
}

export type ClickerDoes = { readonly [K in Exclude<KeyDoes, "swallow" | "leave">]: () => void };

export function useClicker(button: RefObject<HTMLButtonElement | null>, does: ClickerDoes): void {
  useWindow("keydown", (event) => {
    const what = keyDoes(event, keyPlace(event.target, button.current));
    if (what === "leave") return;
    event.preventDefault();
    if (what !== "swallow") does[what]();
  });
  // The press was at key down; some browsers click again when the space bar comes up.
  useWindow("keyup", (event) => {
    if (event.key === " " && event.target === button.current) event.preventDefault();
  });
  // After a click with a mouse or a finger the keyboard belongs to next again, so that the clicker's space is not a second pause.
  useWindow("click", (event) => {
    const clicked = event.detail > 0 && event.target instanceof Element ? event.target.closest("button, a") : null;
    if (clicked === null || clicked.closest("dialog, .menu, form") !== null) return;
    button.current?.focus({ preventScroll: true });
  });
}
