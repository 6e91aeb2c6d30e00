// WebKit as GTK builds it, over WebDriver on a screen that nobody sees: the nearest thing to Safari outside a Mac.
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { Builder, By, until, type WebDriver } from "selenium-webdriver";
import { ensureBrowser } from "../kit/browser.ts";
import { type Engine, PHONE, type Screen } from "./screen.ts";

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The small browser that comes with the library, in a folder named after the machine. */
function miniBrowser(): string {
  for (const folder of readdirSync("/usr/lib"))
    for (const version of ["webkit2gtk-4.1", "webkit2gtk-4.0"])
      if (listed(`/usr/lib/${folder}/${version}`).includes("MiniBrowser")) return `/usr/lib/${folder}/${version}/MiniBrowser`;
  throw new Error("WebKit's MiniBrowser is not beside its library.");
}
const listed = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** An X server of its own, which names the display it took. */
async function hiddenScreen(): Promise<{ readonly display: string; stop(): void }> {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", () => reject(new Error("Xvfb ended before it had a display.")));
    server.stdio[3]?.once("data", (bytes) => resolve(String(bytes).trim()));
  });
  return { display: `:${number}`, stop: () => void server.kill() };
}

async function startDriver(display: string): Promise<{ readonly url: string; stop(): void }> {
  const port = await freePort();
  const driver: ChildProcess = spawn(ensureBrowser("webkit"), [`--port=${port}`, "--host=127.0.0.1"], {
    // As root its sandbox cannot be set up; it opens nothing but our own pages.
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", LANG: "en_GB.UTF-8", GDK_BACKEND: "x11" },
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    if (
      await fetch(`${url}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, stop: () => void driver.kill() };
    if (driver.exitCode !== null || tries > 200) throw new Error("WebKitWebDriver does not answer.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const WAIT_MS = 15_000;

function screenOf(driver: WebDriver, stop: () => void): Screen {
  const visible = async (selector: string) => {
    const element = await driver.wait(until.elementLocated(By.css(selector)), WAIT_MS);
    await driver.wait(until.elementIsVisible(element), WAIT_MS);
    return element;
  };
  return {
    goto: (url) => driver.get(url),
    reload: () => driver.navigate().refresh(),
    read: (expression) => driver.executeScript(`return ${expression}`),
    tap: async (selector) => (await visible(selector)).click(),
    type: async (selector, text) => {
      const field = await visible(selector);
      await field.click();
      await field.sendKeys(text);
    },
    async close() {
      await driver.quit();
      stop();
    },
  };
}

export async function openWebKit(): Promise<Engine> {
  ensureBrowser("webkit");
  const binary = miniBrowser();
  const hidden = await hiddenScreen();
  return {
    name: "WebKit",
    // Windows of one driver share their storage, and with it their seat: every phone has a driver of its own.
    async phone() {
      const { url, stop } = await startDriver(hidden.display);
      const driver = await new Builder()
        .usingServer(url)
        .withCapabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": { binary, args: ["--automation"] } })
        .build();
      await driver.manage().window().setRect(PHONE);
      return screenOf(driver, stop);
    },
    async close() {
      hidden.stop();
    },
  };
}
