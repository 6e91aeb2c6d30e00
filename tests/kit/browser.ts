// Finds the browsers that the tests play in, installs them where it may, or says in one line what to install.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { fetchOldChromium, oldChromium, runsOldChromium } from "./old-chromium.ts";

type Wanted = {
  readonly name: string;
  /** Names its program; the system's own is looked for without it. */
  readonly variable: string;
  readonly places: () => readonly string[];
  /** Debian's packages; without any it comes from the package registry. */
  readonly packages: readonly string[];
};

const browsers = {
  chromium: {
    name: "Chromium",
    variable: "CHROMIUM_PATH",
    places: () => [
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
      "/usr/bin/google-chrome-stable",
      "/snap/bin/chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      chromium.executablePath(),
    ],
    packages: ["chromium"],
  },
  firefox: {
    name: "Firefox",
    variable: "FIREFOX_PATH",
    places: () => ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
    packages: ["firefox-esr"],
  },
  webkit: {
    name: "WebKit",
    variable: "WEBKIT_DRIVER_PATH",
    places: () => ["/usr/bin/WebKitWebDriver"],
    packages: ["webkit2gtk-driver", "xvfb"],
  },
  oldChromium: {
    name: "Chromium 92",
    variable: "OLD_CHROMIUM_PATH",
    places: () => [oldChromium],
    packages: [],
  },
} as const satisfies Record<string, Wanted>;
export type BrowserName = keyof typeof browsers;

/** The program of a browser, or for WebKit its driver; undefined when there is none. */
function findBrowser(name: BrowserName): string | undefined {
  const { variable, places }: Wanted = browsers[name];
  return process.env[variable] ?? places().find((path) => path && existsSync(path));
}

/** Where whoever runs the tests may install what is missing. */
const mayInstall = (name: BrowserName): boolean =>
  name === "oldChromium" ? runsOldChromium : process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Those that are here or can be had; the tests play in all of them. */
export const isPlayed = (name: BrowserName): boolean => findBrowser(name) !== undefined || mayInstall(name);

/** Makes sure there is this browser; on Debian as root it is installed, an old one fetched. Throws one line that says what to do. */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const wanted: Wanted = browsers[name];
  if (name === "oldChromium" && runsOldChromium) {
    console.log(`No ${wanted.name} found: fetching it from the package registry …`);
    fetchOldChromium();
  } else if (mayInstall(name)) {
    console.log(`No ${wanted.name} found: installing Debian's …`);
    spawnSync("apt-get", ["update"], { stdio: "inherit" });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...wanted.packages], { stdio: "inherit" });
  }
  const installed = findBrowser(name);
  if (installed) return installed;
  const install = wanted.packages.length > 0 ? `install it (on Debian: ${wanted.packages.join(" ")}), or ` : "";
  throw new Error(`These tests need ${wanted.name}: ${install}set ${wanted.variable} to one.`);
}

/** A headless Chromium without a graphics card, in which only WebGL is emulated, and that asks nobody outside for anything. */
export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser("chromium"),
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--no-first-run",
      // Emulating the card for every page as well would take both cores and leave 16 pictures a second.
      "--disable-gpu",
      "--enable-unsafe-swiftshader",
      ...more,
    ],
  });
}
