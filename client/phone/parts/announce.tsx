// One polite live region for the whole phone, so that a screen reader hears what changed without losing its place.
import { signal } from "@preact/signals";
import type { JSX } from "preact";

const said = signal("");

export const announce = (text: string): void => {
  said.value = text;
};

export function LiveRegion(): JSX.Element {
  return (
    <p class="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}
