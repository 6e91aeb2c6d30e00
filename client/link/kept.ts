// Keeps small texts over a reload: on the device, else with the tab, else with the tab's history, which no private mode takes away.

/** How long something kept lives: until it is taken away, or as long as its tab. */
export type Kept = "device" | "tab" | "page";

interface Store {
  readonly lasts: Kept;
  readonly get: (name: string) => string | null | undefined;
  readonly set: (name: string, value: string) => void;
  readonly remove: (name: string) => void;
}

const storage = (lasts: Kept, of: () => Storage): Store => ({
  lasts,
  get: (name) => of().getItem(name),
  set: (name, value) => of().setItem(name, value),
  remove: (name) => of().removeItem(name),
});

const historyState = (): Readonly<Record<string, string>> => (history.state as Readonly<Record<string, string>> | null) ?? {};

const device = storage("device", () => localStorage);
const tab = storage("tab", () => sessionStorage);
/** A reload keeps the state of the page's entry in the history, even where nothing else may be stored. */
const withHistory: Store = {
  lasts: "tab",
  get: (name) => historyState()[name],
  set: (name, value) => history.replaceState({ ...historyState(), [name]: value }, ""),
  remove: (name) => {
    const { [name]: _, ...rest } = historyState();
    history.replaceState(rest, "");
  },
};
const unsaved = new Map<string, string>();
const memory: Store = {
  lasts: "page",
  get: (name) => unsaved.get(name),
  set: (name, value) => void unsaved.set(name, value),
  remove: (name) => void unsaved.delete(name),
};

const chains: Readonly<Record<"device" | "tab", readonly Store[]>> = {
  device: [device, tab, withHistory, memory],
  tab: [tab, withHistory, memory],
};

/** Storage may be missing, forbidden or full: then the next one is asked. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Keeps it where it lasts longest, and says how long that is. */
export function keep(where: keyof typeof chains, name: string, value: string): Kept {
  const holds = (store: Store): boolean => {
    store.set(name, value);
    return store.get(name) === value;
  };
  return chains[where].find((store) => attempt(() => holds(store)))?.lasts ?? "page";
}

export function recall(where: keyof typeof chains, name: string): string | undefined {
  for (const store of chains[where]) {
    const found = attempt(() => store.get(name));
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

export function forget(where: keyof typeof chains, name: string): void {
  for (const store of chains[where]) attempt(() => store.remove(name));
}
