// A modal sheet over what one is at: the browser's own dialog, which keeps the keyboard inside and closes on Escape.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  /** The title takes the focus, so that opening reads it, presses nothing and calls no keyboard. */
  readonly reads?: boolean | undefined;
  readonly wide?: boolean | undefined;
  /** Beside the title. */
  readonly corner?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Sheet({ title, onClose, reads, wide, corner, children }: SheetProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const opened = dialog.current;
    if (opened?.open === false) opened.showModal();
    return () => opened?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself; the click is the backdrop.
    <dialog
      ref={dialog}
      class={wide ? "dialog dialog-wide" : "dialog"}
      aria-labelledby={titleId}
      // Taking a dialog away closes it too, and by then another may be open: that is nobody's wish to close.
      onClose={() => dialog.current !== null && onClose()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class="dialog-sheet">
        <header class="dialog-head">
          <h2 id={titleId} {...(reads ? { tabIndex: -1, autofocus: true } : {})}>
            {title}
          </h2>
          {corner}
        </header>
        {children}
      </div>
    </dialog>
  );
}
