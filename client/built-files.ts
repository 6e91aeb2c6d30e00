// What happens to the built files of the screens: packed once for the wire, then moved to where a running server finds them, pages last.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
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

/** Each file is replaced in one step; a page comes only once everything it asks for is there. `at`: sources changed since are not in it. */
function settle(from: string, to: string, at: Date): void {
  const isPage = (file: string) => /\.html(\.\w+)?$/.test(file);
  for (const file of [...filesIn(from)].sort((one, other) => Number(isPage(one)) - Number(isPage(other)))) {
    const place = join(to, relative(from, file));
    mkdirSync(dirname(place), { recursive: true });
    utimesSync(file, at, at);
    renameSync(file, place);
  }
  rmSync(from, { recursive: true, force: true });
  for (const file of filesIn(to))
    if (at.getTime() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > KEEP_MS) rmSync(file, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Folders of builds that were broken off. */
function clearLeftovers(served: string): void {
  const folder = dirname(served);
  const start = `${basename(served)}.next`;
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = Number(name.slice(start.length + 1));
    if (name.startsWith(start) && !(pid > 0 && isRunning(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Builds beside the folder that is served, in one of its own, and moves there what is finished: several builds at once do no harm. */
export function builtFiles(served: string): Plugin {
  const fresh = `${served}.next-${process.pid}`;
  const startedAt = new Date();
  return {
    name: "built-files",
    apply: "build",
    config: () => ({ build: { outDir: fresh, emptyOutDir: true } }),
    buildStart: () => clearLeftovers(served),
    closeBundle: {
      order: "post",
      sequential: true,
      handler(error?: Error) {
        if (error) return rmSync(fresh, { recursive: true, force: true });
        for (const file of filesIn(fresh)) pack(file);
        settle(fresh, served, startedAt);
      },
    },
  };
}
