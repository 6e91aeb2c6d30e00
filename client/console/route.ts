// Where in the console we are: the address decides, so that a reload or a second device comes back to the same place.
import { signal } from "@preact/signals";
import { deskKey, keep, recall } from "./kept.ts";

export type Place =
  | { readonly name: "home" }
  | { readonly name: "claim"; readonly token: string }
  | { readonly name: "desk"; readonly sessionId: string; readonly key: string | undefined };

export const place = signal<Place>({ name: "home" });

/** Reads the address; secrets in its hash are kept and taken out of sight, since consoles end up on projectors. */
export function readPlace(): void {
  const hash = location.hash.slice(1);
  const sessionId = /^\/console\/([A-Za-z0-9_-]{8,32})\/?$/.exec(location.pathname)?.[1];
  if (sessionId !== undefined) {
    if (hash !== "" && keep(deskKey(sessionId), hash)) hideHash();
    place.value = { name: "desk", sessionId, key: hash === "" ? recall(deskKey(sessionId)) : hash };
    return;
  }
  const token = new URLSearchParams(hash).get("token");
  if (token !== null) hideHash();
  place.value = token === null ? { name: "home" } : { name: "claim", token };
}

const hideHash = (): void => history.replaceState(history.state, "", location.pathname + location.search);

export function goHome(): void {
  history.pushState(history.state, "", "/console/");
  place.value = { name: "home" };
}

export function goToDesk(sessionId: string, key: string): void {
  const remembered = keep(deskKey(sessionId), key);
  history.pushState(history.state, "", `/console/${sessionId}${remembered ? "" : `#${key}`}`);
  place.value = { name: "desk", sessionId, key };
}
