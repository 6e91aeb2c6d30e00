// What this browser remembers for the trainer: keys, language and theme. Without storage it lasts as long as the page.
const unsaved = new Map<string, string>();
const full = (name: string): string => `wayfarer.console.${name}`;

export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(full(name)) ?? unsaved.get(name);
  } catch {
    return unsaved.get(name);
  }
}

/** False when only the page itself remembers. */
export function keep(name: string, value: string): boolean {
  unsaved.set(name, value);
  try {
    localStorage.setItem(full(name), value);
    return true;
  } catch {
    return false;
  }
}

export function forget(name: string): void {
  unsaved.delete(name);
  try {
    localStorage.removeItem(full(name));
  } catch {
    // Nothing was kept.
  }
}

export const trainerKey = "trainer-key";
export const deskKey = (sessionId: string): string => `desk.${sessionId}`;
export const stageKey = (sessionId: string): string => `stage.${sessionId}`;
