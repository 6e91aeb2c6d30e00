// Which sockets are opened at all: with a seat for a room that is here, and never by another site's page. All others are told no before they stand.
import type { IncomingMessage } from "node:http";
import type { Config } from "../config.ts";

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

/** For the transport's `beforeUpgrade`: a 403 for a foreign origin. Programs without an Origin header are let through to the seat check. */
export function sameOrigin({ publicUrl }: Config) {
  const publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  return (_request: Request, { headers }: { readonly headers: Headers }): Response | undefined => {
    const origin = headers.get("origin");
    if (origin === null) return undefined;
    const host = URL.parse(origin)?.host;
    const mine = host !== undefined && (host === headers.get("host") || host === publicHost);
    return mine ? undefined : new Response("This origin may not connect.", { status: 403 });
  };
}
