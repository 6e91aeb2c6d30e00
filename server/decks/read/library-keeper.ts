// Keeps the library at hand: read and checked beside the event loop, and again only when a file of it has changed.
import { lstat, readdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { Worker } from "node:worker_threads";
import type { Library } from "./load-library.ts";

/** As deep as content goes: a client's deck with parts. */
const MAX_DEPTH = 6;

const within = (root: string, path: string): boolean => path === root || path.startsWith(root + sep);

/** The state of a file, or of everything in a folder. Links are followed within the content only: what leads out is no content. */
async function stampsOf(root: string, path: string, depth = MAX_DEPTH): Promise<readonly string[]> {
  try {
    const own = await lstat(path);
    const real = own.isSymbolicLink() ? await realpath(path) : path;
    const at = real === path || !within(root, real) ? own : await lstat(real);
    if (!at.isDirectory() || depth === 0) return [`${path}:${real}:${at.mtimeMs}:${at.size}`];
    const names = (await readdir(path)).sort();
    return [path, ...(await Promise.all(names.map((name) => stampsOf(root, join(path, name), depth - 1)))).flat()];
  } catch {
    return [`${path}:gone`];
  }
}

/** In a thread of its own, which ends with it: reading and checking takes seconds where a hundred phones wait for milliseconds. */
const readBeside = (contentDir: string): Promise<Library> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./library-worker.ts", import.meta.url), { workerData: contentDir });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`Reading the content ended with ${code}.`)));
  });

/** Returns a function that gives the library as it is on disk now; asking again costs a look at the files' dates. */
export function libraryKeeper(contentDir: string): () => Promise<Library> {
  let kept: { readonly stamps: string; readonly library: Promise<Library> } | undefined;
  return async () => {
    const root = await realpath(contentDir).catch(() => contentDir);
    const stamps = (await stampsOf(root, root)).join();
    if (kept?.stamps !== stamps) {
      const reading = { stamps, library: readBeside(contentDir) };
      kept = reading;
      // What failed is tried again by whoever asks next.
      reading.library.catch(() => {
        if (kept === reading) kept = undefined;
      });
    }
    return kept.library;
  };
}
