// Plain connections: what each may take of time, and how many there are at most. A WebSocket has bounds of its own.
import type { Server, ServerOptions } from "node:http";
import type { Socket } from "node:net";
import { crowd } from "../rooms/crowd.ts";

/** A request's head, and all of it, within this long, ms: time enough for a phone on a poor network. */
export const asking: ServerOptions = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 1_000 };
/** Neither end says anything for this long, ms: an answer that nobody reads. */
const SILENT_MS = 30_000;
/** What a keynote's phones open while they load the page. */
const OPEN_MAX = 4_000;

/** Too many: the one that has been without a whole request for longest goes, of the address that has most. */
export function boundConnections(http: Server, most = OPEN_MAX): void {
  http.setTimeout(SILENT_MS);
  const open = crowd<Socket>(most, (socket) => socket.destroy());
  const heard = (socket: Socket) => !socket.destroyed && open.add(socket, socket.remoteAddress ?? "");
  http.on("connection", (socket) => {
    heard(socket);
    socket.once("close", () => open.delete(socket));
  });
  http.on("request", ({ socket }, response) => void response.once("close", () => heard(socket)));
  http.on("upgrade", ({ socket }) => open.delete(socket));
}
