// A modal question over the desk: the browser's own dialog, which keeps the keyboard inside and closes on Escape.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { say } from "../ui/words.ts";
import { Icon } from "./icons.tsx";
import { frameWords } from "./words.ts";

type Props = { title: string; onClose: () => void; children: ComponentChildren; focusTitle?: boolean; wide?: boolean };

export function Dialog(props: Props): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  // Taking a dialog away closes it too, and by then another may be open: that is nobody's wish to close.
  const onClose = (): void => {
    if (ref.current !== null) props.onClose();
  };
  const onBackdrop = (event: MouseEvent): void => {
    if (event.target === ref.current) props.onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself; the click is the backdrop.
    <dialog ref={ref} class={props.wide ? "dialog dialog-wide" : "dialog"} aria-labelledby={id} onClose={onClose} onClick={onBackdrop}>
      <div class="dialog-sheet">
        <header class="dialog-head">
          {/* The title takes the focus, so that opening reads it and presses nothing; a question gives it to its safe answer. */}
          <h2 id={id} tabIndex={-1} autofocus={props.focusTitle !== false}>
            {props.title}
          </h2>
          <button type="button" class="icon-button" aria-label={say(frameWords).close} onClick={props.onClose}>
            <Icon name="cross" />
          </button>
        </header>
        {props.children}
      </div>
    </dialog>
  );
}

type ConfirmProps = { title: string; body: string; yes: string; onYes: () => void; onClose: () => void };

/** Asks before something that is not easily taken back. The way out has the focus. */
export function Confirm(props: ConfirmProps): JSX.Element {
  const words = say(frameWords);
  const yes = (): void => {
    props.onYes();
    props.onClose();
  };
  return (
    <Dialog title={props.title} onClose={props.onClose} focusTitle={false}>
      <p>{props.body}</p>
      <div class="dialog-actions">
        <button type="button" class="button" autofocus onClick={props.onClose}>
          {words.cancel}
        </button>
        <button type="button" class="button button-danger" onClick={yes}>
          {props.yes}
        </button>
      </div>
    </Dialog>
  );
}
