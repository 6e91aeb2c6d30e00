// Choosing for whom: the trainer's other choices stay as far as they are offered, and a deck gives way to its overlay.
import { describe, expect, it } from "vitest";
import { firstDraft, toWanted } from "../../client/console/setup/draft.ts";
import { offeredTo, withClient } from "../../client/console/setup/offered.ts";
import type { BoardLine, Catalogue, DeckLine } from "../../server/protocol/trainer-api.ts";

const deck = (id: string, more: Partial<DeckLine> = {}): DeckLine => ({
  id,
  version: "1.0.0",
  title: { en: id },
  about: { en: id },
  languages: ["en", "nl"],
  cards: 10,
  assignments: 1,
  ...more,
});
const board = (id: string): BoardLine => ({
  id,
  title: { en: id },
  spaces: 20,
  minutes: 30,
  map: { land: { season: "spring", seed: 1 }, finish: "top", spaces: [] },
});

const catalogue: Catalogue = {
  decks: [deck("large", { cards: 70 }), deck("small")],
  boards: [board("way")],
  clients: [
    {
      id: "alpha",
      name: { en: "Alpha" },
      fallbacks: [],
      decks: [deck("alpha.large", { base: "large" }), deck("alpha.own", { languages: ["nl"] })],
      boards: [board("alpha.quay")],
    },
    { id: "beta", name: { en: "Beta" }, fallbacks: [], decks: [], boards: [] },
  ],
  problems: [],
};
const first = firstDraft(catalogue);

describe("what is offered", () => {
  it("is the library, and a client's own before it", () => {
    expect(offeredTo(catalogue, undefined).decks.map(({ id }) => id)).toEqual(["large", "small"]);
    expect(offeredTo(catalogue, "alpha").decks.map(({ id }) => id)).toEqual(["alpha.large", "alpha.own", "large", "small"]);
    expect(offeredTo(catalogue, "alpha").boards.map(({ id }) => id)).toEqual(["alpha.quay", "way"]);
  });
});

describe("a draft for another client", () => {
  it("takes the overlay of the deck that was chosen, and gives it back", () => {
    const alpha = withClient(first, "alpha", catalogue);
    expect(alpha).toMatchObject({ client: "alpha", decks: ["alpha.large"], board: "way", languages: ["en", "nl"] });
    expect(toWanted(alpha, offeredTo(catalogue, "alpha"))).toMatchObject({ client: "alpha", decks: ["alpha.large"] });
    expect(withClient(alpha, "beta", catalogue)).toMatchObject({ client: "beta", decks: ["large"] });
    expect(toWanted(withClient(alpha, undefined, catalogue), catalogue)).not.toHaveProperty("client");
  });

  it("never keeps what only another may have", () => {
    const own = { ...withClient(first, "alpha", catalogue), decks: ["alpha.own"], languages: ["nl" as const], board: "alpha.quay" };
    expect(withClient(own, "beta", catalogue)).toMatchObject({ decks: ["large"], board: "way", languages: ["nl"] });
  });
});
