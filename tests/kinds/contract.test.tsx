// What every kind of card owes to the house: its sample goes the whole way, from an author's file over a game to every screen and to paper.
import { render } from "preact-render-to-string";
import { beforeAll, describe, expect, it } from "vitest";
import { deskPart } from "../../client/kinds/desk.ts";
import { fetchKinds, phonePart } from "../../client/kinds/phone.ts";
import { stagePart } from "../../client/kinds/stage.ts";
import { languages, language as spoken } from "../../client/ui/words.ts";
import { cardSchema } from "../../content/schema/cards/registry.ts";
import { type SessionPresentation, sessionPresentationSchema } from "../../server/decks/presentation.ts";
import { printedCards } from "../../server/decks/print/printed-card.ts";
import { tailor } from "../../server/decks/tailor.ts";
import { backBlocks, backTitle, frontBlocks, solutionLine } from "../../server/kinds/prints.ts";
import { accepts, answerKey, isMarked, isPerformed, mark, settle, tally } from "../../server/kinds/rules.ts";
import { samplesOf } from "../../server/kinds/samples.ts";
import type { Answer, Card, CardKind } from "../../server/kinds/shapes.ts";
import { deskCard, solutionOf } from "../../server/kinds/views.ts";
import { answerSchema, kinds } from "../../server/kinds/wire.ts";
import { SessionState } from "../../server/protocol/state.ts";
import type { CardView, DeskCard, OpenCard, PublicState, RevealView } from "../../server/protocol/views.ts";
import { project } from "../../server/rooms/project.ts";
import { cardView, onTable, revealView } from "../../server/rooms/screen-words.ts";
import { nextStep } from "../../server/rules/select/next-step.ts";
import { aDeck } from "../decks/a-deck.ts";
import { aSession } from "../kit/a-session.ts";
import { isOpen } from "../kit/kinds.ts";
import type { Play } from "../kit/play.ts";
import { printedSeed, seeded } from "../kit/seeded.ts";

const chance = seeded(printedSeed());
const ANSWERS = 40;

/** A kind's sample card, as rules and screens have it. */
function made(kind: CardKind) {
  const deck = aDeck([samplesOf(kind).content]);
  const { cards, presentation } = tailor(deck, ["en", "nl"]);
  const [card] = cards;
  if (card === undefined) throw new Error("a deck of one card has one");
  return {
    deck,
    card,
    presentation: { version: 1, languages: ["en", "nl"], titles: [], cards: presentation } satisfies SessionPresentation,
  };
}

function open(view: CardView | undefined): OpenCard {
  if (view === undefined || !isOpen(view)) throw new Error("the card is not open");
  return view;
}

type Moment = { readonly state: PublicState; readonly view: CardView; readonly reveal: RevealView | undefined };

/** The card in a quiz of three people, each with an answer of another sort, and what the screens have at every step until the debrief. */
function played(kind: CardKind): readonly Moment[] {
  const { card, presentation } = made(kind);
  const play = aSession().quiz(card).withTeams(2).withPeople(3).start();
  const moments: Moment[] = [];
  for (let step = nextStep(play.game); step !== "showStandings"; step = nextStep(play.game)) {
    const moment = momentOf(play, presentation);
    moments.push(moment);
    if (step === "closeAnswers")
      for (const [index, answer] of answersTo(card, open(moment.view)).entries()) play.answer(`p${index + 1}`, answer);
    if (step === undefined) play.trainer({ type: "judge", teamId: "ember", verdict: "accepted" });
    else play.next(step);
  }
  return [...moments, momentOf(play, presentation)];
}

function answersTo(card: Card, view: OpenCard): readonly Answer[] {
  const { right, wrong, any } = samplesOf(card.kind);
  return [right?.(card), wrong?.(card), any?.(view, chance)].filter((answer) => answer !== undefined);
}

function momentOf({ game }: Play, presentation: SessionPresentation): Moment {
  const table = onTable(game, presentation, "en");
  if (table === undefined) throw new Error("the card is on the table");
  const state = new SessionState();
  project(game, "123456", state);
  return { state: state.toJSON() as PublicState, view: cardView(table), reveal: revealView(table) };
}

/** A view of the card with open answers, and its reveal. */
function ends(moments: readonly Moment[]) {
  const last = moments.at(-1);
  if (last?.reveal === undefined) throw new Error("the card was revealed");
  return { state: last.state, card: open(last.view), reveal: last.reveal };
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, " ");
/** Words that a screen says by mistake. */
const slips = /undefined|NaN|\[object|\bnull\b/;

beforeAll(() => fetchKinds(kinds));

describe.each(kinds)("the kind %s", (kind) => {
  const { content, secret, right, wrong, any } = samplesOf(kind);
  const { deck, card, presentation } = made(kind);
  const moments = played(kind);
  const { state, card: view, reveal } = ends(moments);
  const given = [...answersTo(card, view), ...Array.from({ length: any ? ANSWERS : 0 }, () => any?.(view, chance))].filter(
    (answer) => answer !== undefined,
  );

  it("is written as its format says, and stored with a session", () => {
    expect(cardSchema.parse(content)).toEqual(content);
    expect(sessionPresentationSchema.parse(JSON.parse(JSON.stringify(presentation)))).toEqual(presentation);
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
    const [phone, stage, desk] = [phonePart(kind), stagePart(kind), deskPart(kind)];
    if (phone === undefined) throw new Error("its part was fetched");
    const words = presentation.cards[card.id]?.[language];
    if (words === undefined) throw new Error("it is written in both languages");
    const table: DeskCard = deskCard(1, card, words);
    const [mine] = given;
    const input = { card: view, given: mine, disabled: false, stored: true, give: () => {}, foot: "" };
    const shown = [
      phone.Task ? <phone.Task card={view} /> : <phone.Input {...input} />,
      <phone.Solution card={view} reveal={reveal} mine={mine} />,
      <stage.Open card={view} state={state} />,
      <stage.Shown card={view} state={state} reveal={reveal} />,
      <stage.Brief card={view} state={state} reveal={reveal} />,
      <desk.Plain card={table} />,
      <desk.Known card={table} tally={reveal.tally} hidden />,
      <desk.Known card={table} tally={undefined} hidden={false} />,
      ...(mine ? [<phone.Given key="given" card={view} answer={mine} />] : []),
    ].map((screen) => textOf(render(screen)));
    for (const text of shown) expect(text).not.toMatch(slips);
    expect([shown[0], shown[2], shown[3]].filter((text) => text?.trim() === "")).toEqual([]);
    expect(desk.name()).not.toBe("");
  });
});
