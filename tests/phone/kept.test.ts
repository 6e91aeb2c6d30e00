// A reload keeps the seat whatever the browser lets us store; the device's own storage comes first.
import { afterEach, describe, expect, it, vi } from "vitest";
import { forget, keep, recall } from "../../client/link/kept.ts";
import { forgetTicket, keptTicket, trainerTicket } from "../../client/link/ticket.ts";

function storage(): Storage {
  const entries = new Map<string, string>();
  return {
    length: 0,
    clear: () => entries.clear(),
    key: () => null,
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, value) => void entries.set(name, value),
    removeItem: (name) => void entries.delete(name),
  };
}

const forbidden = (): never => {
  throw new DOMException("denied", "SecurityError");
};
const full = (): Storage => ({ ...storage(), setItem: forbidden });

/** A tab with these storages; its history keeps its state over a reload, as browsers do. */
function browser(stores: { local?: Storage; session?: Storage }): void {
  for (const [name, store] of [
    ["localStorage", stores.local],
    ["sessionStorage", stores.session],
  ] as const) {
    Object.defineProperty(globalThis, name, { configurable: true, get: () => store ?? forbidden() });
  }
  const history = {
    state: null as unknown,
    replaceState: (state: unknown) => {
      history.state = structuredClone(state);
    },
  };
  vi.stubGlobal("history", history);
}

afterEach(() => vi.unstubAllGlobals());

describe("a seat's ticket", () => {
  it.each([
    ["an ordinary browser", { local: storage(), session: storage() }, "device"],
    ["one that keeps nothing on the device", { session: storage() }, "tab"],
    ["one whose device storage is full", { local: full(), session: storage() }, "tab"],
    ["one that keeps nothing at all", {}, "tab"],
    ["one where all storage is full", { local: full(), session: full() }, "tab"],
  ])("outlives a reload in %s", (_, stores, lasts) => {
    browser(stores);
    const first = keptTicket("482913");
    expect(first.ticket).toMatch(/^[A-Za-z0-9_-]{32}$/);
    expect(keptTicket("482913")).toEqual({ ticket: first.ticket, lasts });
    expect(keptTicket("111111").ticket).not.toBe(first.ticket);
    forgetTicket("482913");
    expect(keptTicket("482913").ticket).not.toBe(first.ticket);
  });
});

it("knows a trainer's browser again after a reload, and apart from its phone's seats", () => {
  browser({ local: storage() });
  const ticket = trainerTicket();
  expect(trainerTicket()).toBe(ticket);
  expect(keptTicket("482913").ticket).not.toBe(ticket);
  browser({ local: storage() });
  expect(trainerTicket()).not.toBe(ticket);
});

it("keeps drafts with the tab, apart from what is on the device", () => {
  const [local, session] = [storage(), storage()];
  browser({ local, session });
  expect(keep("tab", "draft", "half a thought")).toBe("tab");
  expect(recall("tab", "draft")).toBe("half a thought");
  expect(local.getItem("draft")).toBeNull();
  forget("tab", "draft");
  expect(recall("tab", "draft")).toBeUndefined();
});
