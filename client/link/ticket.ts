// The phone's secret seat ticket: made here, kept here, one per join code (S2).

/** The ticket for this code, made at the first call. Without storage it lasts as long as the page. */
const unsaved = new Map<string, string>();
export function ticketFor(code: string): string {
  const name = `wayfarer.ticket.${code}`;
  const kept = read(name) ?? unsaved.get(code);
  if (kept) return kept;
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  const made = btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
  unsaved.set(code, made);
  try {
    localStorage.setItem(name, made);
  } catch {
    // Private windows may refuse storage: the seat then lives as long as this page.
  }
  return made;
}

/** After a removal, or for another person on the same phone. */
export function forgetTicket(code: string): void {
  unsaved.delete(code);
  try {
    localStorage.removeItem(`wayfarer.ticket.${code}`);
  } catch {
    // Nothing was kept.
  }
}

function read(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}
