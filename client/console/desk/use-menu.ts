// A menu that closes as people expect: by a choice, another press, a press beside it, or Escape. The browser's own popover is too young.
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { useWindow } from "../../ui/hooks.ts";

type MenuState = {
  readonly open: boolean;
  /** For the element that holds the button and the menu. */
  readonly around: RefObject<HTMLDivElement | null>;
  readonly toggle: () => void;
};

export function useMenu(): MenuState {
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  // Back on the button, where a dialog that was chosen gives the focus back to.
  const leave = (): void => {
    around.current?.querySelector("button")?.focus();
    setOpen(false);
  };
  useWindow("pointerdown", ({ target }) => {
    if (open && !(target instanceof Node && around.current?.contains(target))) setOpen(false);
  });
  useWindow("click", ({ target }) => {
    if (open && target instanceof Element && target.closest(".menu-item") !== null) leave();
  });
  useWindow("keydown", ({ key }) => {
    if (open && key === "Escape") leave();
  });
  return { open, around, toggle: () => setOpen(!open) };
}
