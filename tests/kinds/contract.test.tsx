// What every kind of card owes to the house: its sample goes the whole way, from an author's file over a game to every screen and to paper.

import { render } from "preact-render-to-string";
import { beforeAll, describe, expect, it } from "vitest";
import { deskPart } from "../../client/kinds/desk.ts";
import { fetchKinds } from "../../client/kinds/phone.ts";
import { language as spoken } from "../../client/ui/words.ts";
import { cardSchema } from "../../content/schema/cards/registry.ts";
import { printedCards } from "../../server/decks/print/printed-card.ts";
import { readPresentation } from "../../server/decks/tailor/presentation.ts";
import { backBlocks, backTitle, frontBlocks, solutionLine } from "../../server/kinds/prints.ts";
import { accepts, answerKey, isMarked, isPerformed, mark, settle, tally } from "../../server/kinds/rules.ts";
import { samplesOf } from "../../server/kinds/samples.ts";
import type { Card } from "../../server/kinds/shapes.ts";
import { solutionOf } from "../../server/kinds/views.ts";
import { answerSchema, kinds } from "../../server/kinds/wire.ts";
import { languages } from "../../server/languages.ts";
import { partsOf } from "../kit/kind-parts.tsx";
import { answersTo, ends, made, onDesk, played } from "../kit/played.ts";
import { printedSeed, seeded } from "../kit/seeded.ts";

const chance = seeded(printedSeed());
const ANSWERS = 40;

const textOf = (html: string): string => html.replace(/<[^>]*>/g, " ");
/** Words that a screen says by mistake. */
const slips = /undefined|NaN|\[object|\bnull\b/;

beforeAll(() => fetchKinds(kinds));

describe.each(kinds)("the kind %s", (kind) => {
  const { content, secret, right, wrong, any } = samplesOf(kind);
  const { deck, card, presentation } = made(kind);
  const moments = played(kind, "en", chance);
  const { state, card: view, reveal } = ends(moments);
  const given = [...answersTo(card, view, chance), ...Array.from({ length: any ? ANSWERS : 0 }, () => any?.(view, chance))].filter(
    (answer) => answer !== undefined,
  );

  it("is written as its format says, and stored with a session", () => {
    expect(cardSchema.parse(content)).toEqual(content);
    expect(readPresentation(JSON.stringify(presentation))).toEqual(presentation);
  });

  it("has answers exactly if it is not performed, and a right one exactly if such answers are marked", () => {
    expect(any === undefined).toBe(isPerformed(card));
    expect(right === undefined).toBe(isPerformed(card) || !isMarked(card));
    expect(wrong === undefined).toBe(right === undefined);
    expect(solutionOf(card).kind).toBe(right === undefined ? "none" : kind);
  });

  it("takes its own answers off the wire and no other kind's", () => {
    for (const answer of given) {
      expect(answerSchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
      expect(accepts(card, answer)).toBe(true);
      expect(accepts({ ...card, kind: kinds.find((one) => one !== kind) } as Card, answer)).toBe(false);
    }
  });

  it("marks from 0 to 1: the right answer fully, the wrong one not at all, an opinion never", () => {
    for (const answer of given) {
      const credit = mark(card, answer);
      if (isMarked(card)) expect(credit).toSatisfy((share: number) => share >= 0 && share <= 1);
      else expect(credit).toBeUndefined();
    }
    if (right) expect(mark(card, right(card))).toBe(1);
    if (wrong) expect(mark(card, wrong(card))).toBe(0);
  });

  it("A1 counts every answer, and settles differing votes on one of them", () => {
    expect(tally(card, given)).toMatchObject({ kind, total: given.length });
    const settled = given.length === 0 ? undefined : settle(card, given);
    if (settled) expect(given.map(answerKey)).toContain(answerKey(settled));
  });

  it("R1 R5 tells screens nothing that helps before answers open, and no solution before the reveal", () => {
    const before = moments.filter((moment) => moment.reveal === undefined);
    expect(before.length).toBeGreaterThan(1);
    for (const { view, reveal } of before) {
      const told = JSON.stringify([view, reveal]);
      expect(told).not.toMatch(/SECRET|NOTES|solution|tally/);
      if (secret !== undefined) expect(told).not.toContain(secret);
    }
    expect(moments.some((moment) => moment.reveal !== undefined)).toBe(true);
    if (secret !== undefined) expect(JSON.stringify(reveal)).toContain(secret);
    expect(JSON.stringify(reveal)).not.toContain("NOTES");
  });

  it("is printed in every language, with a solution exactly where something is right", () => {
    for (const language of languages) {
      const [printed] = printedCards(deck, language);
      if (printed === undefined) throw new Error("the deck is printed");
      expect(frontBlocks(printed).length).toBeGreaterThan(0);
      expect(backBlocks(printed).length).toBeGreaterThan(0);
      expect(backTitle(printed)).not.toBe("");
      expect(solutionLine(printed) === "").toBe(right === undefined);
    }
  });

  it.each(languages)("is shown on phone, stage and desk (%s)", (language) => {
    spoken.value = language;
    const parts = partsOf(kind, { card: view, state, reveal, desk: onDesk(kind, language), given: given[0] });
    const texts = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, textOf(render(part)).trim()]));
    for (const text of Object.values(texts)) expect(text).not.toMatch(slips);
    expect([texts.answer, texts.open, texts.shown]).not.toContain("");
    expect(deskPart(kind).name()).not.toBe("");
  });
});
