// When the screens of one session are told: at once for what everybody waits for, paced for counters, in slices for one's own affairs.
import type { SessionState } from "../protocol/state.ts";
import type { EventType, GameEvent } from "../rules/event.ts";
import type { Game, ParticipantId } from "../rules/game.ts";
import { addDue, type Due, isOwnMove, nothingDue } from "./due.ts";
import { told } from "./live-session.ts";
import type { Picture } from "./picture.ts";
import { synchronise } from "./synchronise.ts";
import { type Audience, cardTeller, patchAndTell, tellAnew, tellCounts, tellMe, tellReveal, tellWatchers } from "./tell.ts";
import { spotlightKey } from "./views/spotlight.ts";
import { publicState, type RoomFacts } from "./views/state.ts";

export type Broadcaster = {
  committed(events: readonly GameEvent[], game: Game): void;
  /** A console or a stage came or went, or phones join elsewhere now. */
  screensChanged(): void;
  stop(): void;
};

export type BroadcasterNeeds = Audience & {
  readonly state: SessionState;
  readonly picture: Picture;
  /** Where phones join this session; empty without a network. */
  readonly joinUrl: () => string;
  /** Sends what changed in `state`. */
  readonly patch: () => void;
  readonly fault: (error: unknown, at: string) => void;
};

/** Counters and names ride a patch at most this often: the more people there are, the longer they can wait for a number. */
const PACE_MIN_MS = 60;
const PACE_MAX_MS = 3_000;
const paceMs = (game: Game) => Math.min(PACE_MAX_MS, Math.max(PACE_MIN_MS, game.participants.size * 3));
/** The stage and the console see the counters move at least this often. */
const COUNTS_MS = 400;

/** Somebody came in or knocked, or chose another language. */
const speaking: ReadonlySet<EventType> = new Set(["participantJoined", "knocked", "languageSet"]);
/** Somebody kept an idea, or must know that they are captain now. */
const personal: ReadonlySet<EventType> = new Set(["insightNoted", "captainChanged"]);

export function startBroadcaster({ state, picture, joinUrl, patch, fault, ...audience }: BroadcasterNeeds): Broadcaster {
  const { session } = audience;
  const slices = startSlices((participantId) => tellMe(audience, participantId, session.game()));
  const pace = startPace(flush, () => tellCounts(audience, session.game()));
  let due = nothingDue();
  let spotlit = spotlightKey(session.game());
  const guarded = (tellThem: () => void) => told(tellThem, fault, `telling session ${session.id}`);
  const room = (): RoomFacts => ({ code: session.code, joinUrl: joinUrl(), pictureUntilMs: picture.untilMs(), ...watching(audience) });
  const synchroniseAll = () => synchronise(state, { ...publicState(session.game()), ...room() });

  synchroniseAll();

  function flush() {
    const now = due;
    due = nothingDue();
    const key = spotlightKey(session.game());
    now.spotlight = key !== spotlit;
    spotlit = key;
    guarded(() => tell(now, session.game()));
  }

  /** The reveal before all else, for a thousand people wait for it; a card in one packet with its patch; moments after the patch. */
  function tell(what: Due, game: Game) {
    if (what.reveal) tellReveal(audience, game);
    synchroniseAll();
    if (what.card) patchAndTell(audience, patch, cardTeller(audience, game));
    else patch();
    tellWatchers(audience, what, game);
    slices.add(whoseAffairs(what, game));
  }

  return {
    committed(events, game) {
      const before = due.moments.length;
      for (const event of events) addDue(due, event, game);
      if (due.moments.length > before && hasStage(audience)) picture.happened(due.moments.slice(before));
      guarded(() => tellAtOnce(audience, events, game));
      if (due.quiet) pace.take(paceMs(game));
      else pace.hurry();
    },
    screensChanged() {
      if (!hasStage(audience)) picture.nobodyWatches();
      pace.hurry();
    },
    stop() {
      pace.stop();
      slices.stop();
    },
  };
}

/** Not paced: somebody holds a phone in their hand and waits. */
function tellAtOnce(audience: Audience, events: readonly GameEvent[], game: Game) {
  for (const event of events) {
    if (!("participantId" in event) || event.participantId === undefined) continue;
    if (speaking.has(event.type)) tellAnew(audience, event.participantId, game);
    else if (personal.has(event.type) || isOwnMove(event)) tellMe(audience, event.participantId, game);
  }
}

/** Tells all after a while, with the counts meanwhile; or now. */
function startPace(tellAll: () => void, tellMeanwhile: () => void) {
  let paced: NodeJS.Timeout | undefined;
  let hurried: NodeJS.Immediate | undefined;
  let counts: NodeJS.Timeout | undefined;

  function flush() {
    clearTimeout(paced);
    paced = undefined;
    hurried = undefined;
    tellAll();
  }

  function count() {
    counts = undefined;
    if (paced) tellMeanwhile();
  }

  return {
    hurry() {
      hurried ??= setImmediate(flush);
    },
    take(ms: number) {
      paced ??= setTimeout(flush, ms);
      counts ??= setTimeout(count, COUNTS_MS);
    },
    stop() {
      clearTimeout(paced);
      clearTimeout(counts);
      clearImmediate(hurried);
    },
  };
}

/** More screens than this are not counted: the state has one byte for them. */
const MANY = 255;

function watching({ seated }: Audience): Pick<RoomFacts, "consoles" | "stages"> {
  let [consoles, stages] = [0, 0];
  for (const { seat } of seated()) {
    if (seat.role === "console") consoles++;
    if (seat.role === "stage") stages++;
  }
  return { consoles: Math.min(MANY, consoles), stages: Math.min(MANY, stages) };
}

const hasStage = (audience: Audience): boolean => watching(audience).stages > 0;

function* whoseAffairs(what: Due, game: Game): Generator<ParticipantId> {
  yield* what.me;
  if (!what.everyMe && what.teams.size === 0) return;
  for (const { id, teamId } of game.participants.values()) if (what.everyMe || what.teams.has(teamId)) yield id;
}

/** One's own affairs go out a hundred at a time, so that a thousand phones do not delay anybody's receipt. */
const SLICE = 100;

function startSlices(tellOne: (participantId: ParticipantId) => void) {
  const waiting = new Set<ParticipantId>();
  let next: NodeJS.Immediate | undefined;

  function slice() {
    next = undefined;
    for (const participantId of [...waiting].slice(0, SLICE)) {
      waiting.delete(participantId);
      tellOne(participantId);
    }
    if (waiting.size > 0) next = setImmediate(slice);
  }

  return {
    add(participantIds: Iterable<ParticipantId>) {
      for (const participantId of participantIds) waiting.add(participantId);
      if (waiting.size > 0) next ??= setImmediate(slice);
    },
    stop: () => clearImmediate(next),
  };
}
