// The built screens: whether they are as new as their sources, and how they are built.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const sources = ["client", "server/protocol", "vite.config.ts", "package.json"];

/** The time of the newest file below a path, ms. */
function newestMs(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}

export function lookAtScreens(folder: string): "fresh" | "stale" | "missing" {
  const page = join(folder, "phone/index.html");
  if (!existsSync(page)) return "missing";
  return statSync(page).mtimeMs < Math.max(...sources.map((name) => newestMs(join(root, name)))) ? "stale" : "fresh";
}

/** Nobody who has a page of this folder open is disturbed. Ends the program when the screens cannot be built. */
export function buildScreens(folder: string): void {
  console.log("Building the screens …");
  const vite = join(root, "node_modules/vite/bin/vite.js");
  if (!existsSync(vite)) {
    console.error("The screens cannot be built: what builds them is not installed. Run npm install, without --omit=dev, and start again.");
    process.exit(1);
  }
  const env = { ...process.env, SCREENS_DIR: folder };
  const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: root, stdio: "inherit", env });
  if (status === 0) return;
  console.error("The screens could not be built; the lines above say why.");
  process.exit(1);
}
