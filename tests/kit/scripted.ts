// The world around a live session, under the test's hand: a disk that writes when told, and screens that note what they are sent.
import type { CardWords, SessionPresentation } from "../../server/decks/tailor/presentation.ts";
import type { Card } from "../../server/kinds/shapes.ts";
import type { Pushes } from "../../server/protocol/views.ts";
import { type LiveSession, startLiveSession } from "../../server/rooms/live-session.ts";
import type { Screen } from "../../server/rooms/screen.ts";
import { type Seat, type Seated, seated } from "../../server/rooms/seat.ts";
import type { Game, ParticipantId } from "../../server/rules/game.ts";
import type { Journal } from "../../server/storage/journal.ts";

type Append = Parameters<Journal["append"]>[0];

/** A disk whose commits wait for `write` or `fail`. */
export type ScriptedDisk = Journal & { readonly waiting: Append[]; write(): void; fail(): void };

export function scriptedDisk(): ScriptedDisk {
  const waiting: Append[] = [];
  return {
    waiting,
    append: (append) => void waiting.push(append),
    read: () => Promise.resolve([]),
    close: () => Promise.resolve(0),
    write() {
      for (const append of waiting.splice(0)) append.committed();
    },
    fail() {
      for (const append of waiting.splice(0)) append.failed(new Error("The disk is full."));
    },
  };
}

/** What screens show of a card without words of its own. */
const faceOf = (card: Card, language: string): object => {
  if ("options" in card) return { options: card.options.map((id) => ({ id, text: `${id} ${language}` })) };
  const { min, max, step } = card as Card<"number">;
  return card.kind === "number" ? { scale: { unit: "", min, max, step } } : { criteria: [] };
};

const words = (card: Card, language: string) =>
  ({
    kind: card.kind,
    topic: card.topic,
    topicName: `${card.topic} ${language}`,
    difficulty: card.difficulty,
    text: `Question ${card.id} ${language}`,
    ...faceOf(card, language),
    explanation: `Explanation ${card.id} ${language}`,
    debrief: `Debrief ${card.id} ${language}`,
    notes: `Notes ${card.id} ${language}`,
    source: `Source ${card.id} ${language}`,
  }) as CardWords;

/** Words for every card of a game, in both languages. */
export const aPresentation = (game: Game): SessionPresentation => ({
  version: 2,
  languages: ["en", "nl"],
  titles: [],
  cards: Object.fromEntries(game.setup.cards.map((card) => [card.id, { en: words(card, "EN"), nl: words(card, "NL") }])),
});

/** A live session over a game already under way. */
export const liveSession = (
  game: Game,
  journal: Journal,
  now: () => number,
  fault: (error: unknown) => void = () => {},
  isWritable?: () => boolean,
): LiveSession =>
  startLiveSession(
    { id: "session", code: "123456", presentation: aPresentation(game), game },
    { journal, now, fault, look: () => {}, isWritable },
  );

type Heard = { readonly [K in keyof Pushes]: readonly [K, Pushes[K]] }[keyof Pushes];
/** A screen in the room, and in order all it was sent. */
export type ScriptedScreen = Seated & {
  readonly heard: Heard[];
  /** What waits in its socket, bytes; before its join is acknowledged, frames. */
  behind: number;
  frames: number;
  arrived: boolean;
  readonly closedWith: number[];
  cut: boolean;
};

export const phoneSeat = (participantId: ParticipantId): Seat => ({
  role: "phone",
  participantId,
  seatId: participantId,
  marks: {},
  address: "192.0.2.1",
});

export function scriptedScreen(seat: Seat, heard: Heard[] = []): ScriptedScreen {
  const screen: Screen = {
    send: (type, payload) => heard.push([type, payload] as unknown as Heard),
    backlog: () => who.behind,
    unheard: () => who.frames,
    arrived: () => who.arrived,
    hold: () => {},
    release: () => {},
    close: (code) => who.closedWith.push(code),
    cut: () => {
      who.cut = true;
    },
  };
  const who: ScriptedScreen = { ...seated(screen, seat, 0), heard, behind: 0, frames: 0, arrived: true, closedWith: [], cut: false };
  return who;
}
