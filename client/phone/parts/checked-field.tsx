// A field that says below what it wants, and in the same place what is wrong with what it was given.
import type { ComponentChildren, ComponentProps, JSX } from "preact";
import { useId } from "preact/hooks";
import { readCode } from "../../../server/protocol/codes.ts";

type FieldProps = ComponentProps<"input"> & { readonly label: string; readonly help: ComponentChildren; readonly wrong: boolean };

export function CheckedField({ label, help, wrong, class: more = "", ...input }: FieldProps): JSX.Element {
  const id = useId();
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      <input {...input} class={`input ${more}`} aria-invalid={wrong} aria-describedby={id} />
      <span id={id} class={wrong ? "field-error" : "field-help"} role={wrong ? "alert" : undefined}>
        {help}
      </span>
    </label>
  );
}

/** Six digits, in whatever script they are typed; anything else does not even appear. */
export function CodeField({ write, ...field }: FieldProps & { readonly write: (code: string) => void }): JSX.Element {
  const onInput = (event: { currentTarget: HTMLInputElement }): void => {
    const digits = readCode(event.currentTarget.value);
    event.currentTarget.value = digits;
    write(digits);
  };
  return <CheckedField class="code-input figures" inputMode="numeric" autoComplete="off" {...field} onInput={onInput} />;
}
