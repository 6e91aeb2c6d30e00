// Which sockets are opened at all: those that come with a seat for a room that is here. All others are told no before they stand.
import type { IncomingMessage } from "node:http";

const roomPath = /^\/[\w-]+\/([\w-]+)$/;

/** For the transport's `filter`. The framework's own reconnection is off, and its token would open one socket after another. */
export function mayUpgrade(isOpen: (sessionId: string) => boolean) {
  return ({ url = "", socket }: IncomingMessage): boolean => {
    const asked = URL.parse(url, "ws://server");
    const room = roomPath.exec(asked?.pathname ?? "")?.[1];
    const isSeat = asked?.searchParams.has("sessionId") && !asked.searchParams.has("reconnectionToken");
    if (isSeat && room !== undefined && isOpen(room)) return true;
    socket.on("error", () => {});
    socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", () => socket.destroy());
    return false;
  };
}
