// A menu that closes as people expect: by a choice, another press, a press beside it, or Escape. The browser's own popover is too young.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

type MenuState = {
  readonly open: boolean;
  /** For the element that holds the button and the menu. */
  readonly around: RefObject<HTMLDivElement | null>;
  readonly toggle: () => void;
};

export function useMenu(): MenuState {
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!open) return;
    // Back on the button, where a dialog that was chosen gives the focus back to.
    const leave = (): void => {
      around.current?.querySelector("button")?.focus();
      setOpen(false);
    };
    const onPress = ({ target }: Event): void => {
      if (!(target instanceof Node && around.current?.contains(target))) setOpen(false);
    };
    const onClick = ({ target }: Event): void => {
      if (target instanceof Element && target.closest(".menu-item") !== null) leave();
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") leave();
    };
    addEventListener("pointerdown", onPress);
    addEventListener("click", onClick);
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("pointerdown", onPress);
      removeEventListener("click", onClick);
      removeEventListener("keydown", onKey);
    };
  }, [open]);
  return { open, around, toggle: () => setOpen(!open) };
}
