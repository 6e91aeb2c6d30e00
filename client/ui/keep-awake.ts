// Keeps a screen awake while people play. Browsers offer a lock on https only, and a workshop's network is plain http: there a silent video does it.
// A screen that sleeps anyway loses nothing (S2).
import { part } from "../link/part.ts";

/** From the first touch or key on, which browsers want to see first; what it takes is loaded then, and not before. */
export function keepAwake(): void {
  const load = part(() => import("@zakj/no-sleep"));
  let screen: InstanceType<Awaited<ReturnType<typeof load>>["default"]> | undefined;
  const touched = async (): Promise<void> => {
    const { default: NoSleep } = await load();
    screen ??= new NoSleep();
    if (!screen.enabled) await screen.enable();
  };
  const again = async (): Promise<void> => screen?.enable();
  const quietly = (work: Promise<void>): void => void work.catch(() => undefined);
  for (const gesture of ["pointerdown", "keydown"]) addEventListener(gesture, () => quietly(touched()));
  // Both ways end by themselves when the page is hidden.
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && quietly(again()));
}
