// What a key does at the trainer's desk: the presenter's clicker, the cover, the verdicts. No DOM.

/** Where the keyboard is when a key goes down. */
export type KeyPlace = "page" | "next" | "control" | "field" | "dialog";
type Key = {
  readonly key: string;
  readonly code: string;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
};

/** `press` is the next step, `back` the way back (R9), `blank` black on the stage; `swallow` keeps the browser from doing something; `leave` is none of our business. */
export type KeyDoes = "press" | "back" | "cover" | "blank" | "swallow" | "leave";

const ways: Readonly<Record<string, "press" | "back">> = { ArrowRight: "press", PageDown: "press", ArrowLeft: "back", PageUp: "back" };
const isOurs = (key: Key, place: KeyPlace): boolean =>
  !(key.ctrlKey || key.altKey || key.metaKey || key.shiftKey) && place !== "field" && place !== "dialog";

const others: Readonly<Record<string, "cover" | "blank">> = { c: "cover", b: "blank", ".": "blank" };

/** A clicker's other keys (`.`, `b`, F5, Escape) change nothing in the game. */
export function keyDoes(key: Key, place: KeyPlace): KeyDoes {
  if (!isOurs(key, place)) return "leave";
  const way = ways[key.key];
  if (way !== undefined) return key.repeat ? "swallow" : way;
  if (key.key === "Enter") return place === "next" && key.repeat ? "swallow" : "leave";
  const other = others[key.key.toLowerCase()];
  if (other !== undefined) return key.repeat ? "swallow" : other;
  if (key.key !== " " || place === "control") return "leave";
  return key.repeat ? "swallow" : "press";
}

/** 1, 2 or 3 for the verdict on the team in focus, on keyboards whose digits need shift too; undefined for any other key. */
export function verdictKey(key: Key, place: KeyPlace): 1 | 2 | 3 | undefined {
  if (!isOurs(key, place) || key.repeat) return undefined;
  const digit = /^[1-3]$/.test(key.key) ? key.key : /^Digit([1-3])$/.exec(key.code)?.[1];
  return digit === undefined ? undefined : (Number(digit) as 1 | 2 | 3);
}
