// What networks this machine is on: asked of the system, or read from a file that stands in for it, to rehearse another laptop's.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { z } from "zod";
import type { Network } from "./candidates.ts";

/** Addresses set aside for papers: nothing is ever sent to them. */
const somewhere = { udp4: "192.0.2.1", udp6: "2001:db8::1" } as const;
const ROUTE_TIMEOUT_MS = 500;

/** The address this machine would speak from to somebody far away: asks the system's routes, sends nothing. */
async function routeBy(family: keyof typeof somewhere): Promise<string | undefined> {
  const socket = createSocket(family);
  try {
    socket.connect(9, somewhere[family]);
    await once(socket, "connect", { signal: AbortSignal.timeout(ROUTE_TIMEOUT_MS) });
    return socket.address().address;
  } catch {
    return undefined;
  } finally {
    socket.close();
  }
}

const rehearsed = z.object({
  interfaces: z.record(
    z.string(),
    z.array(z.object({ address: z.string(), netmask: z.string().default("255.255.255.0"), internal: z.boolean().default(false) })),
  ),
  routes: z.array(z.string()).default([]),
});

/** `file`: `{"interfaces": …}` as `os.networkInterfaces()` gives them, and `routes`. Throws a readable error when it cannot be read. */
export async function lookAround(file: string | undefined): Promise<Network> {
  if (file === undefined) {
    const routes = await Promise.all([routeBy("udp4"), routeBy("udp6")]);
    return { adapters: networkInterfaces(), routes: routes.filter((address) => address !== undefined) };
  }
  try {
    const { interfaces, routes } = rehearsed.parse(JSON.parse(readFileSync(file, "utf8")));
    return { adapters: interfaces, routes };
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : (cause as Error).message;
    throw new Error(
      `The networks in WAYFARER_INTERFACES (${file}) cannot be read: ${why}. Mend that file, or leave WAYFARER_INTERFACES out.`,
      {
        cause,
      },
    );
  }
}
