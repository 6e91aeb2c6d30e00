// What was typed or sorted and not yet sent: it survives the trainer moving on and a reload, until it is sent or out of date.
import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import { forget, keep, recall } from "../../link/kept.ts";

/** Whose drafts: the session and the person in it. */
export const DraftsOf = createContext("");

interface Draft<T> {
  readonly value: T;
  readonly write: (value: T) => void;
  /** Once the server has it; what is shown stays. */
  readonly sent: () => void;
}

interface Written<T> {
  readonly about: number;
  readonly value: T;
}

function readDraft<T>(name: string, about: number): Written<T> | undefined {
  try {
    const written = JSON.parse(recall("tab", name) ?? "null") as Written<T> | null;
    return written?.about === about ? written : undefined;
  } catch {
    return undefined;
  }
}

/** One draft for each place to write; `about` is the round it belongs to, 0 where any will do. A draft about another is out of date. */
export function useDraft<T>(place: string, about: number, initial: T): Draft<T> {
  const name = `wayfarer.draft.${useContext(DraftsOf)}.${place}`;
  const [value, setValue] = useState<T>(() => readDraft<T>(name, about)?.value ?? initial);
  return {
    value,
    write: (next) => {
      setValue(next);
      keep("tab", name, JSON.stringify({ about, value: next } satisfies Written<T>));
    },
    sent: () => forget("tab", name),
  };
}
