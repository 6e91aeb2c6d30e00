// Parts of the program that are loaded when they are needed, and again when the network lost them.

const PAUSE_FIRST_MS = 1_000;
const PAUSE_LONGEST_MS = 8_000;

/**
 * Loads a module once; after a failure the next call asks again. Chromium and Firefox remember a module they could not fetch
 * for as long as the page lives, and name it: it is then asked for by another address. WebKit asks anew by itself.
 * What the module imports must be on the page already, or it would be remembered too.
 */
export function part<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  let lost: string | undefined;
  let tries = 0;
  const attempt = async (): Promise<T> => {
    try {
      return await (lost === undefined ? load() : import(/* @vite-ignore */ `${lost}?again=${tries}`));
    } catch (error) {
      lost ??= /https?:\S+?\.js/.exec(String(error))?.[0];
      tries++;
      loading = undefined;
      throw error;
    }
  };
  return () => {
    loading ??= attempt();
    return loading;
  };
}

/** Asks for a part until it is there. */
export async function insist<T>(get: () => Promise<T>, pauseMs = PAUSE_FIRST_MS): Promise<T> {
  try {
    return await get();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    return insist(get, Math.min(2 * pauseMs, PAUSE_LONGEST_MS));
  }
}
