// Keeps the screen awake while playing, where the browser allows it; a phone that sleeps anyway loses nothing (S2).
export function keepAwake(): void {
  const ask = (): void => {
    if (document.visibilityState === "visible") void navigator.wakeLock?.request("screen").catch(() => undefined);
  };
  // The lock ends by itself when the page is hidden.
  document.addEventListener("visibilitychange", ask);
  ask();
}
