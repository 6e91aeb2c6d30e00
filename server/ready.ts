// What must be right before anything is built or opened: the options, the settings, a free port. What is not is said, and ends the program.
import { createServer, type Server } from "node:http";
import { type Config, readConfig } from "./config.ts";
import { startSettings } from "./start-options.ts";

export async function readyToStart(): Promise<Config> {
  const settings = startSettings();
  try {
    const config = readConfig({ ...process.env, ...settings });
    await portIsFree(config);
    return config;
  } catch (error) {
    return cannotStart(error as Error);
  }
}

export function cannotStart(error: Error): never {
  console.error(`\nWayfarer cannot start. ${plain(error, "npm start")}\n`);
  process.exit(1);
}

/** Says what a person can do about it; `command` is what they typed. */
export function plain(error: Error & { code?: string; port?: number }, command: string): string {
  if (error.code === "EADDRINUSE")
    return `Port ${error.port} is taken, perhaps by a Wayfarer in another window. Stop that one, or take another port: ${command} -- --port ${error.port === 2567 ? 2600 : 2567}`;
  if (error.code === "EACCES") return `Port ${error.port} needs special rights. Take one above 1024: ${command} -- --port 2567`;
  if (error.code === "EADDRNOTAVAIL") return `This machine does not have the address it should listen on (HOST): ${error.message}.`;
  return error.message;
}

/** Asked first, for the framework answers a taken port with a stack trace. */
export async function portIsFree(place: Pick<Config, "port" | "host">): Promise<void> {
  const probe = createServer();
  await listen(probe, place);
  await new Promise((resolve) => probe.close(resolve));
}

export function listen(http: Server, { port, host }: Pick<Config, "port" | "host">): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once("error", reject);
    http.listen(port, host, resolve);
  });
}
