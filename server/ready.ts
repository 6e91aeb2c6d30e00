// What must be right before anything is built or opened: the options, the settings, the content, the networks to rehearse, a free port. What is not is said, and ends the program.
import { createServer, type Server } from "node:http";
import { type Config, readConfig } from "./config.ts";
import { hasContent } from "./decks/read/folder.ts";
import { lookAround } from "./http/network.ts";
import { startSettings } from "./start-options.ts";

export async function readyToStart(): Promise<Config> {
  const settings = startSettings();
  try {
    const config = readConfig({ ...process.env, ...settings });
    hasContent(config.contentDir);
    if (config.interfacesFile) await lookAround(config.interfacesFile);
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

/** What went wrong, by the system's word for it. */
type Fault = Error & {
  readonly code?: string;
  readonly syscall?: string;
  readonly port?: number;
  readonly address?: string;
  readonly hostname?: string;
};

/** Says what a person can do about it; `command` is what they typed. */
export function plain(error: Fault, command: string): string {
  if (error.syscall === "listen" || error.syscall === "getaddrinfo") return notListening(error, command);
  return error.message;
}

function notListening({ code, port, address, hostname, message }: Fault, command: string): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken, perhaps by a Wayfarer in another window. Stop that one, or take another port: ${command} -- --port ${port === 2567 ? 2600 : 2567}`;
    case "EACCES":
      return `Port ${port} needs special rights. Take one above 1024: ${command} -- --port 2567`;
    case "EADDRNOTAVAIL":
      return `This machine does not have the address it should listen on, ${address} (HOST). Leave HOST out to listen on every one it has.`;
    case "EAFNOSUPPORT":
    case "EINVAL":
      return `This machine's network does not know addresses like ${address} (HOST). Leave HOST out, or take an IPv4 address.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `No machine of the name ${hostname} (HOST) is known here. Leave HOST out, or take an address of this machine.`;
    default:
      return `The server cannot listen: ${message}. Look at PORT and HOST.`;
  }
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
