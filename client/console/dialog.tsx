// A question over the desk, with the way out in its corner.
import type { ComponentChildren, JSX } from "preact";
import { Sheet } from "../ui/sheet.tsx";
import { say } from "../ui/words.ts";
import { Icon } from "./icons.tsx";
import { frameWords } from "./words.ts";

type Props = { title: string; onClose: () => void; children: ComponentChildren; reads?: boolean; wide?: boolean };

export function Dialog({ reads = true, ...props }: Props): JSX.Element {
  const close = (
    <button type="button" class="icon-button" aria-label={say(frameWords).close} onClick={props.onClose}>
      <Icon name="cross" />
    </button>
  );
  return <Sheet {...props} reads={reads} corner={close} />;
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
    <Dialog title={props.title} onClose={props.onClose} reads={false}>
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
