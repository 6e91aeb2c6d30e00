// What is sent to whom when something was committed: the card, the reveal, the desk, one's own affairs. No timing; that is the broadcaster's.
import { wordsOfBoard } from "../decks/tailor/presentation.ts";
import type { Arrivals, Pushes, RevealView, Spotlight } from "../protocol/views.ts";
import type { Game, Language, ParticipantId } from "../rules/game.ts";
import { present } from "../rules/select/people.ts";
import { expected } from "../rules/select/waiting.ts";
import type { Due } from "./due.ts";
import type { LiveSession } from "./live-session.ts";
import type { Seated } from "./seat.ts";
import { cardView, onTable } from "./views/card.ts";
import { deskView } from "./views/desk.ts";
import { meView } from "./views/me.ts";
import { mineOf, revealView } from "./views/reveal.ts";
import { spotlightView } from "./views/spotlight.ts";

/** The session and who listens to it. */
export type Audience = {
  readonly session: LiveSession;
  readonly now: () => number;
  readonly seated: () => Iterable<Seated>;
  readonly phone: (participantId: ParticipantId) => Seated | undefined;
};

/** Bytes waiting in a slow client's socket from which it is left out of what can be skipped; further on it is swept out. */
const BEHIND = 256 * 1024;
/** Names on the stage's lobby. */
const ARRIVALS = 80;

function push<Type extends keyof Pushes>({ screen }: Seated, type: Type, payload: Pushes[Type]) {
  if (screen.backlog() < BEHIND || type === "card" || type === "reveal") screen.send(type, payload);
}

/** Tells everyone in turn, with the patch before it in the same packet: a thousand phones are a thousand writes, not two thousand. */
export function patchAndTell({ seated }: Audience, patch: () => void, tellOne: (who: Seated) => void): void {
  const all = [...seated()];
  for (const { screen } of all) screen.hold();
  patch();
  for (const who of all) {
    tellOne(who);
    who.screen.release();
  }
}

/** The same words are made once a language, then only sent. */
function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, { readonly it: T }>();
  return (language) => {
    const known = made.get(language) ?? { it: make(language) };
    made.set(language, known);
    return known.it;
  };
}

/** Undefined for a phone that has not joined: nobody is told anything in a language they did not choose. */
function languageOf(who: Seated, game: Game): Language | undefined {
  return who.seat.role === "phone" ? game.participants.get(who.seat.participantId)?.language : who.seat.language;
}

/** Tells one screen the card on the table. */
export function cardTeller({ session }: Audience, game: Game): (who: Seated) => void {
  const card = cards(session, game);
  return (who) => {
    const language = languageOf(who, game);
    if (language && who.seat.role !== "console") pushCard(who, card(language));
  };
}

function cards({ presentation }: LiveSession, game: Game) {
  return perLanguage((language) => {
    const table = onTable(game, presentation, language);
    return table && cardView(table);
  });
}

function pushCard(who: Seated, card: Pushes["card"] | undefined) {
  if (card) push(who, "card", card);
}

/** The reveal to everyone, before anything else is done; a phone gets its own outcome in the same message. */
export function tellReveal({ session, seated }: Audience, game: Game): void {
  const reveal = reveals(session, game);
  for (const who of seated()) {
    const language = languageOf(who, game);
    if (language && who.seat.role !== "console") pushReveal(who, game, reveal(language));
  }
}

function reveals({ presentation }: LiveSession, game: Game) {
  return perLanguage((language) => {
    const table = onTable(game, presentation, language);
    return table && revealView(table);
  });
}

function pushReveal(who: Seated, game: Game, shared: RevealView | undefined) {
  if (!shared || !game.round) return;
  push(who, "reveal", who.seat.role === "phone" ? { ...shared, mine: mineOf(game, game.round, who.seat.participantId) } : shared);
}

/** The desk to consoles; what happened, and who came, to the stage. */
export function tellWatchers(audience: Audience, due: Due, game: Game): void {
  const desk = perLanguage((language) => deskIn(audience, game, language));
  const spotlight = spotlights(audience.session, game);
  for (const who of audience.seated()) {
    if (who.seat.role === "console") push(who, "desk", desk(who.seat.language));
    if (who.seat.role === "stage") tellStage(who, due, game, spotlight(who.seat.language));
  }
}

function deskIn({ session, now }: Audience, game: Game, language: Language): Pushes["desk"] {
  return deskView(game, session.presentation, { language, nowMs: now() });
}

/** The counters, for those who watch them: phones wait for the next patch. */
export function tellCounts({ seated }: Audience, game: Game): void {
  const { answered, expected: all } = expected(game);
  for (const who of seated())
    if (who.seat.role !== "phone") push(who, "counts", { round: game.round?.number ?? 0, answered, expected: all });
}

const spotlights = ({ presentation }: LiveSession, game: Game) => perLanguage((language) => spotlightView(game, presentation, language));

function tellStage(who: Seated, due: Due, game: Game, spotlight: Spotlight) {
  if (due.moments.length > 0) push(who, "moments", due.moments);
  if (due.arrivals) push(who, "arrivals", latestArrivals(game));
  if (due.spotlight) push(who, "spotlight", spotlight);
  if (due.word) push(who, "word", game.word ?? "");
}

function latestArrivals(game: Game): Arrivals {
  return present(game)
    .slice(-ARRIVALS)
    .map(({ name, teamId, connected }) => ({ name, teamId, ...(connected ? {} : { away: true }) }));
}

/** One participant's own affairs, to their phone alone. */
export function tellMe({ session, phone }: Audience, participantId: ParticipantId, game: Game): void {
  const who = phone(participantId);
  const language = who && languageOf(who, game);
  if (who) push(who, "me", meView(game, participantId, language && wordsOfBoard(session.presentation, language)));
}

/** Everything in the language they read, at once: they came in, or chose another. */
export function tellAnew(audience: Audience, participantId: ParticipantId, game: Game): void {
  const who = audience.phone(participantId);
  if (who) tellPresent(audience, who, game);
}

/** Everything a new connection needs to show the present moment. */
export function welcome(audience: Audience, who: Seated): void {
  const game = audience.session.game();
  if (who.seat.role !== "phone") pushBoard(who, wordsOfBoard(audience.session.presentation, who.seat.language)?.view);
  if (who.seat.role === "console") push(who, "desk", deskIn(audience, game, who.seat.language));
  else tellPresent(audience, who, game);
}

function tellPresent(audience: Audience, who: Seated, game: Game) {
  if (who.seat.role === "phone") tellMe(audience, who.seat.participantId, game);
  if (who.seat.role === "stage") {
    push(who, "arrivals", latestArrivals(game));
    push(who, "word", game.word ?? "");
    push(who, "spotlight", spotlights(audience.session, game)(who.seat.language));
  }
  const language = languageOf(who, game);
  if (!language) return;
  pushCard(who, cards(audience.session, game)(language));
  pushReveal(who, game, reveals(audience.session, game)(language));
}

function pushBoard(who: Seated, board: Pushes["board"] | undefined) {
  if (board) push(who, "board", board);
}
