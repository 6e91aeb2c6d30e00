// What the desk remembers of one session in this browser: whether it is covered, and which ideas the trainer has seen.
import { useState } from "preact/hooks";
import { keep, recall } from "../kept.ts";

function useKept(name: string): [string | undefined, (value: string) => void] {
  const [value, setValue] = useState(() => recall(name));
  const set = (next: string): void => {
    keep(name, next);
    setValue(next);
  };
  return [value, set];
}

export function useCover(sessionId: string): { readonly covered: boolean; cover(on: boolean): void } {
  const [kept, set] = useKept(`covered.${sessionId}`);
  return { covered: kept === "yes", cover: (on) => set(on ? "yes" : "no") };
}

/** Ideas are only ever added, so a number says which were seen. */
export function useIdeas(sessionId: string, count: number): { readonly unseen: number; seeIdeas(): void } {
  const [kept, set] = useKept(`ideas.${sessionId}`);
  const unseen = Math.max(0, count - (Number(kept) || 0));
  return { unseen, seeIdeas: () => unseen > 0 && set(String(count)) };
}
