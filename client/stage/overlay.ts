// What lies over the stage at the operator's wish, one thing at a time; none of it changes the game.
import { signal } from "@preact/signals";

export type Overlay = "legend" | "join" | "blank";

export const overlay = signal<Overlay | undefined>(undefined);

export const toggleOverlay = (which: Overlay): void => {
  overlay.value = overlay.value === which ? undefined : which;
};

export const closeOverlay = (): void => {
  overlay.value = undefined;
};
