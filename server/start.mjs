// `npm start`: looks at the Node version before anything newer is read, builds the screens when they are missing or stale, then starts the server.
import { join } from "node:path";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Wayfarer needs Node 22.18 or newer and found ${process.versions.node}. "npm install" brings the right one: then use "npm start".`,
  );
  process.exit(1);
}

// What Node makes of the sources is kept for the next start, which then takes two thirds of the work; the thread that reads the content asks the environment.
const { enableCompileCache } = await import("node:module");
process.env.NODE_COMPILE_CACHE ||= join(import.meta.dirname, "../node_modules/.cache/compiled");
enableCompileCache(process.env.NODE_COMPILE_CACHE);

const { readyToStart } = await import("./ready.ts").catch(notInstalled);
const { buildScreens, lookAtScreens } = await import("./screens.ts");

const { screensDir } = await readyToStart();
if (lookAtScreens(screensDir) !== "fresh") buildScreens(screensDir);
await import("./main.ts");

/**
 * @param {Error & { code?: string }} error
 * @returns {never}
 */
function notInstalled(error) {
  if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  console.error('Wayfarer is not installed completely. Run "npm install", then "npm start".');
  process.exit(1);
}
