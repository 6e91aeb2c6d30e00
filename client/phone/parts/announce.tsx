// One polite live region for the whole phone, so that a screen reader hears what changed without losing its place.
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";

const said = signal({ text: "", number: 0 });
/** Long enough to be read out; what stands longer would be found again where it is no longer true. */
const standsForMs = 4_000;

export const announce = (text: string): void => {
  said.value = { text, number: said.peek().number + 1 };
};

/** What was said in an earlier step is not true of the next. */
export const hush = (): void => {
  said.value = { text: "", number: said.peek().number };
};

export function LiveRegion(): JSX.Element {
  const { text, number } = said.value;
  useEffect(() => {
    if (text === "") return;
    const timer = setTimeout(hush, standsForMs);
    return () => clearTimeout(timer);
  }, [text, number]);
  return (
    <p class="visually-hidden" aria-live="polite">
      {text !== "" && <span key={number}>{text}</span>}
    </p>
  );
}
