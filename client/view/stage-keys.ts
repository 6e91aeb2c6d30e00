// What a key does in the stage's window: a clicker's way on and back goes to the console, the rest changes no game. No DOM.

type Key = {
  readonly key: string;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
};

/** `blank` is what presenters expect of `b` and `.`: black, and back. `leave` is the browser's own. */
export type StageKeyDoes = "next" | "back" | "blank" | "legend" | "join" | "people" | "dismiss" | "swallow" | "leave";

const does: Readonly<Record<string, StageKeyDoes>> = {
  " ": "next",
  Enter: "next",
  ArrowRight: "next",
  PageDown: "next",
  ArrowLeft: "back",
  PageUp: "back",
  b: "blank",
  ".": "blank",
  l: "legend",
  q: "join",
  p: "people",
  Escape: "dismiss",
};

/** `onButton`: the keyboard stands on one of the stage's own buttons, which space and enter press. */
export const stageKeyDoes = (key: Key, onButton: boolean): StageKeyDoes => {
  if (key.ctrlKey || key.altKey || key.metaKey) return "leave";
  if (onButton && (key.key === " " || key.key === "Enter")) return "leave";
  const what = does[key.key.length === 1 ? key.key.toLowerCase() : key.key] ?? "leave";
  return key.repeat && what !== "leave" ? "swallow" : what;
};
