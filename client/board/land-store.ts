// Keeps painted lands over reloads, in this browser: painting one takes seconds where there is no graphics card.
import { createStore, del, get, keys, set, type UseStore } from "idb-keyval";

/** As many as a stage changes between in a day: light and dark, window and full screen. */
const keptAtMost = 6;

type Kept = { readonly layers: readonly Blob[] };

let opened: UseStore | undefined;
const store = (): UseStore => {
  opened ??= createStore("wayfarer-board", "lands");
  return opened;
};

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    // WebP is encoded beside the page, not in it; a browser that cannot writes PNG instead.
    canvas.toBlob((blob) => (blob === null ? reject(new Error("The land could not be kept.")) : resolve(blob)), "image/webp", 0.94);
  });

/** Each key begins with when it was kept, so that the oldest goes first. */
const named =
  (key: string): ((kept: unknown) => boolean) =>
  (kept) =>
    String(kept).endsWith(`|${key}`);

/** The layers of a land painted earlier; undefined where there is none, or nothing may be kept. */
export const recallLand = async (key: string): Promise<readonly ImageBitmap[] | undefined> => {
  try {
    const found = (await keys(store())).find(named(key));
    const kept = found === undefined ? undefined : await get<Kept>(found, store());
    return kept && (await Promise.all(kept.layers.map((layer) => createImageBitmap(layer))));
  } catch {
    return undefined; // no storage here, or a picture it cannot read: it is painted anew
  }
};

export const keepLand = async (key: string, layers: readonly HTMLCanvasElement[]): Promise<void> => {
  try {
    const kept: Kept = { layers: await Promise.all(layers.map(blobOf)) };
    const known = (await keys(store())).map(String).sort();
    const spare = known.filter((each, index) => named(key)(each) || index <= known.length - keptAtMost);
    for (const each of spare) await del(each, store());
    await set(`${String(Date.now()).padStart(15, "0")}|${key}`, kept, store());
  } catch {
    // as above: it lasts as long as the page
  }
};
