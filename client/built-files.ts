// What happens to the built files of the screens: packed once for the wire, then moved to where a running server finds them, pages last.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const packable = /\.(js|css|html|svg)$/;
/** Below this a packed file saves nothing worth a second file, bytes. */
const PACK_MIN = 600;
/** Pages that people have open go on asking for the assets of an earlier build, this long, ms. */
const KEEP_MS = 7 * 24 * 3_600_000;

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

/** Browsers ask for brotli on https and on this machine, for gzip on a local network's plain http. */
function pack(file: string): void {
  const bytes = readFileSync(file);
  if (!packable.test(file) || bytes.length < PACK_MIN) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

/** Each file is replaced in one step; a page comes only once everything it asks for is there. */
function settle(from: string, to: string): void {
  const isPage = (file: string) => /\.html(\.\w+)?$/.test(file);
  const now = new Date();
  for (const file of [...filesIn(from)].sort((one, other) => Number(isPage(one)) - Number(isPage(other)))) {
    const place = join(to, relative(from, file));
    mkdirSync(dirname(place), { recursive: true });
    utimesSync(file, now, now);
    renameSync(file, place);
  }
  rmSync(from, { recursive: true, force: true });
  for (const file of filesIn(to)) if (now.getTime() - statSync(file).mtimeMs > KEEP_MS) rmSync(file);
}

/** Builds beside the folder that is served, and moves there what is finished. */
export function builtFiles(served: string): Plugin {
  const fresh = `${served}.next`;
  return {
    name: "built-files",
    apply: "build",
    config: () => ({ build: { outDir: fresh, emptyOutDir: true } }),
    closeBundle: {
      order: "post",
      sequential: true,
      handler(error?: Error) {
        if (error) return;
        for (const file of filesIn(fresh)) pack(file);
        settle(fresh, served);
      },
    },
  };
}
