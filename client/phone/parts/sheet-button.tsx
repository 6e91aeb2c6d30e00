// A button with the sheet it opens; what stands on the sheet exists only while it is open.
import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { Sheet } from "../../ui/sheet.tsx";

interface SheetButtonProps {
  readonly class: string;
  readonly says: ComponentChildren;
  /** Where what the button says is no text. */
  readonly label?: string;
  readonly title: string;
  readonly reads?: true;
  readonly children: (close: () => void) => ComponentChildren;
}

export function SheetButton({ says, label, title, reads, children, ...button }: SheetButtonProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <button type="button" {...button} aria-label={label} onClick={() => setOpen(true)}>
        {says}
      </button>
      {open && (
        <Sheet title={title} onClose={close} reads={reads}>
          {children(close)}
        </Sheet>
      )}
    </>
  );
}
