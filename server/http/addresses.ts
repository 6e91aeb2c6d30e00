// Where people find this server: the public address when one is set, else this machine's on the local network.
import { networkInterfaces } from "node:os";
import type { Config } from "../config.ts";

let actualPort: number | undefined;

/** Told once the port is known, for `PORT=0` takes any. */
export function listeningOn(port: number): void {
  actualPort = port;
}

/** The address to type or scan, without a path or a closing slash. */
export function joinAddress({ publicUrl, port, host }: Config): string {
  if (publicUrl !== undefined) return publicUrl;
  const anywhere = host === "0.0.0.0" || host === "::";
  return `http://${anywhere ? localAddress() : host}:${actualPort ?? port}`;
}

/** Where the trainer opens the console: the public address, or this machine itself. */
export const trainerAddress = ({ publicUrl, port }: Config): string => publicUrl ?? `http://localhost:${actualPort ?? port}`;

/** The first IPv4 address other machines can reach; virtual networks come last. */
function localAddress(): string {
  const virtual = /^(docker|br-|veth|virbr|vmnet|utun|tun|tap)/;
  const all = Object.entries(networkInterfaces())
    .flatMap(([name, addresses]) => (addresses ?? []).map((address) => ({ name, ...address })))
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .sort((one, other) => Number(virtual.test(one.name)) - Number(virtual.test(other.name)));
  return all[0]?.address ?? "localhost";
}
