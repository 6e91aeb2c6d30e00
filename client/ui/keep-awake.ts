// Keeps a screen awake while people play. Browsers offer a lock on https only, and a workshop's network is plain http: there a silent video does it.
// A screen that sleeps anyway loses nothing (S2).

/** From the first touch or key on, which browsers want to see first; what it takes is loaded then, and not before. */
export function keepAwake(): void {
  const part = () => import("@zakj/no-sleep").then(({ default: NoSleep }) => new NoSleep());
  let screen: ReturnType<typeof part> | undefined;
  const enable = (again: boolean): void => {
    void screen?.then((it) => (again || !it.enabled) && it.enable()).catch(() => undefined);
  };
  const touched = (): void => {
    screen ??= part();
    enable(false);
  };
  for (const gesture of ["pointerdown", "keydown"]) addEventListener(gesture, touched);
  // Both ways end by themselves when the page is hidden.
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && enable(true));
}
