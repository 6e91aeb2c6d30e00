// An older screen meets a newer server: it loads itself anew, once, for a page that loads for ever is worse than an old one.
import { PROTOCOL } from "../../server/protocol/limits.ts";
import { keep, recall } from "./kept.ts";

const NAME = "loaded-anew-for";

/** True when this page is of another version than the server, and is being loaded anew. */
export const loadsAnew = (theirs: number): boolean => theirs !== PROTOCOL && loadsOnce(String(theirs));

/** Loads the page anew for what it lacks, `reason`; false when that was tried already. */
export function loadsOnce(reason: string): boolean {
  if (recall("tab", NAME) === reason) return false;
  // Where nothing outlives a reload, it would not be the only one.
  if (keep("tab", NAME, reason) === "page") return false;
  location.reload();
  return true;
}
