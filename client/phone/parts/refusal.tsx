// Why something asked for was refused, in the language of the screen; nothing while it was not.
import type { JSX } from "preact";
import { type RefusedCode, refusalText } from "./use-send.ts";

export function Refusal({ code }: { code: RefusedCode | undefined }): JSX.Element | null {
  if (code === undefined) return null;
  return (
    <p class="refusal" role="alert">
      {refusalText(code)}
    </p>
  );
}
