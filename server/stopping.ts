// `Ctrl+C`, and a polite end by the system: says what is kept, writes down what waits, ends. A second press does not wait.

/** The terminal and npm both hand on one press: what comes within this long is the same one, ms. */
const ONE_PRESS_MS = 300;
/** A disk that does not answer keeps nobody longer than this, ms. */
export const STOP_WITHIN_MS = 5_000;

const TOO_SLOW = `The disk did not answer within ${STOP_WITHIN_MS / 1_000} seconds. All that was confirmed is stored; what came in the last moments may not be.`;

/** `farewell` is said first; `finish` writes down what waits and answers what could not be, if anything. */
export function stopOnSignal(farewell: string, finish: () => Promise<string | undefined>): void {
  let firstMs: number | undefined;
  const stop = (signal: NodeJS.Signals) => {
    if (firstMs !== undefined) {
      if (performance.now() - firstMs > ONE_PRESS_MS) process.exit(signal === "SIGINT" ? 130 : 143);
      return;
    }
    firstMs = performance.now();
    console.log(farewell);
    setTimeout(end, STOP_WITHIN_MS, TOO_SLOW);
    finish().then(end, (error: Error) => end(`The last moment could not be written down: ${error.message}`));
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
}

function end(problem: string | undefined): never {
  if (problem !== undefined) console.error(`  ${problem}\n`);
  process.exit(problem === undefined ? 0 : 1);
}
