// Half-written text survives the trainer moving on: it is still there when the same place to write returns.
import { useState } from "preact/hooks";

const drafts = new Map<string, string>();

export function useDraft(key: string): [text: string, write: (text: string) => void] {
  const [text, setText] = useState(drafts.get(key) ?? "");
  const write = (next: string): void => {
    drafts.set(key, next);
    setText(next);
  };
  return [text, write];
}
