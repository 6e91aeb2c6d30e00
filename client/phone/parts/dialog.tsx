// A sheet over the step one is in; its content exists only while it is open.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface DialogProps {
  readonly title: string;
  readonly close: () => void;
  /** Reading comes first: no field takes the focus, and with it the keyboard, when it opens. */
  readonly reads?: true;
  readonly children: ComponentChildren;
}

export function Dialog(props: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId} onClose={props.close}>
      <div class="stack">
        <h2 id={titleId} {...(props.reads ? { tabIndex: -1, autofocus: true } : {})}>
          {props.title}
        </h2>
        {props.children}
      </div>
    </dialog>
  );
}
