// Keeps other sites' pages from opening sockets here: a browser's Origin must be the host it speaks to.
import type { Config } from "../config.ts";

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
