// `npm start`: looks at the Node version before anything newer is read, builds the screens when they are missing or stale, then starts the server.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Wayfarer needs Node 22.18 or newer and found ${process.versions.node}. "npm install" brings the right one: then use "npm start".`,
  );
  process.exit(1);
}

/** The time of the newest file below a folder, ms. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const built = join(root, "dist/client/phone/index.html");
const sources = ["client", "server/protocol", "vite.config.ts", "package.json"].map((name) => newest(join(root, name)));
if (!existsSync(built) || statSync(built).mtimeMs < Math.max(...sources)) {
  console.log("Building the screens …");
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: root, stdio: "inherit" });
  if (status !== 0) {
    console.error("The screens could not be built; the lines above say why.");
    process.exit(1);
  }
}

await import("./main.ts");
