// `Ctrl+C`, and a polite end by the system: says what is kept, writes down what waits, ends. A second press does not wait.

/** The terminal and npm both hand on one press: what comes within this long is the same one, ms. */
const ONE_PRESS_MS = 300;

/** `finish` writes down what waits; `farewell` is said first. */
export function stopOnSignal(farewell: string, finish: () => Promise<void>): void {
  let firstMs: number | undefined;
  const stop = (signal: NodeJS.Signals) => {
    if (firstMs !== undefined) {
      if (performance.now() - firstMs > ONE_PRESS_MS) process.exit(signal === "SIGINT" ? 130 : 143);
      return;
    }
    firstMs = performance.now();
    console.log(farewell);
    finish().then(
      () => process.exit(0),
      (error: Error) => {
        console.error(`  The last moment could not be written down: ${error.message}`);
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
}
