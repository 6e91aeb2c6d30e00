// What people in a room might do next, sensible or not: one way for every command, steered by two numbers.
import { samplesOf } from "../../server/kinds/samples.ts";
import type { Answer, Card } from "../../server/kinds/shapes.ts";
import type { Actor, Command, CommandOf, CommandType, NextStep } from "../../server/rules/command.ts";
import type { Game, ParticipantId, TeamId } from "../../server/rules/game.ts";
import { openCard } from "../../server/rules/select/card.ts";
import { backStep, nextStep } from "../../server/rules/select/next-step.ts";
import { clock, person, trainer, visitor } from "./play.ts";

/** `pick` chooses the command, `a` mostly who, `b` mostly what. */
export type Nudge = { readonly pick: number; readonly a: number; readonly b: number; readonly waitMs: number };
type At = { readonly game: Game; readonly a: number; readonly b: number };
type Move<T extends CommandType> = (at: At) => readonly [Actor, CommandOf<T>];

const oneOf = <T>(all: readonly T[], index: number, otherwise: T): T => all[index % Math.max(1, all.length)] ?? otherwise;

const someone = ({ game, a }: At): ParticipantId => (a % 23 === 0 ? "ghost" : oneOf([...game.participants.keys()], a, "ghost"));
const someKnocker = (at: At): ParticipantId => oneOf([...at.game.knocking.keys()], at.a, someone(at));
/** The trainer lets some wait, so that they may go away again. */
const someHeard = (at: At): ParticipantId => (at.b % 3 === 0 ? someKnocker(at) : "ghost");
const someTeam = ({ game, b }: At): TeamId =>
  b % 23 === 0
    ? "ghosts"
    : oneOf(
        game.teams.map((team) => team.id),
        b,
        "ghosts",
      );
const captain = ({ game, a }: At): ParticipantId => {
  const active = game.teams.find((team) => team.id === game.turn?.teamId);
  return active?.captainId ?? someone({ game, a, b: 0 });
};
const someCaptain = ({ game, a }: At): ParticipantId =>
  oneOf(
    game.teams.flatMap((team) => team.captainId ?? []),
    a,
    "ghost",
  );

const answerTo = (card: Card | undefined, b: number): Answer => {
  const { right, wrong } = samplesOf(card?.kind ?? "choice");
  if (card === undefined || right === undefined || wrong === undefined || b % 5 === 0) {
    const kind = b % 2 === 0 ? "poll" : "choice";
    return { kind, option: oneOf(["a", "b", "b", "c", "zz"], b, "a") };
  }
  return b % 2 === 0 ? right(card) : wrong(card);
};

const isNow = (number: number | undefined, a: number): number => (number ?? 1) + (a % 19 === 0 ? 1 : 0);

const moves: { readonly [T in CommandType]: Move<T> } = {
  join: ({ a, b }) => [
    visitor(`p${a}`, { device: `d${a % 5}`, ...(b % 4 === 0 && { address: `a${b % 3}` }) }, b % 2 === 0 ? "Sun" : undefined),
    { type: "join", name: oneOf(["Eva", " Bo\n", "", "😀", "P1", "P2", "P3"], b, "X"), language: b % 9 === 0 ? "nl" : "en" },
  ],
  setLanguage: (at) => [person(someone(at)), { type: "setLanguage", language: at.b % 2 === 0 ? "en" : "nl" }],
  renameSelf: (at) => [person(someone(at)), { type: "renameSelf", name: oneOf(["Eva", "Ann", " "], at.b, "Eva") }],
  chooseTeam: (at) => [person(someone(at)), { type: "chooseTeam", teamId: someTeam(at) }],
  submitAnswer: (at) => [
    person(someone(at)),
    { type: "submitAnswer", round: isNow(at.game.round?.number, at.b), answer: answerTo(openCard(at.game), at.b) },
  ],
  lockAnswer: (at) => [
    person(someCaptain(at)),
    { type: "lockAnswer", round: isNow(at.game.round?.number, at.b), answer: answerTo(openCard(at.game), at.b) },
  ],
  rollDie: (at) => [person(captain(at)), { type: "rollDie", turn: isNow(at.game.turn?.number, at.b) }],
  choosePath: (at) => [
    person(captain(at)),
    { type: "choosePath", turn: isNow(at.game.turn?.number, at.b), spaceId: oneOf(["high1", "low1", "s1"], at.b, "s1") },
  ],
  noteInsight: (at) => [
    person(someone(at)),
    { type: "noteInsight", text: at.b % 7 === 0 ? " " : `Idea ${at.b}`, about: at.b % 2 === 0 ? "note" : "success" },
  ],
  next: ({ game, a, b }) => {
    const others: readonly NextStep[] = ["start", "reveal", "nextTurn", "endGame"];
    const expects = b % 13 === 0 ? oneOf(others, b, "start") : (nextStep(game) ?? "start");
    return [trainer, { type: "next", expects, ...(a % 3 > 0 && { sure: true }) }];
  },
  stepBack: ({ game, b }) => [trainer, { type: "stepBack", expects: b % 5 === 0 ? "reopenAnswers" : (backStep(game) ?? "returnToReveal") }],
  show: ({ a, b }) => [
    trainer,
    { type: "show", what: b % 2 === 0 ? { kind: "insight", insight: a % 4 } : { kind: "round", round: a % 6 } },
  ],
  hide: () => [trainer, { type: "hide" }],
  admit: (at) => [trainer, { type: "admit", participantId: someHeard(at) }],
  turnAway: (at) => [trainer, { type: "turnAway", participantId: someHeard(at) }],
  offerSeat: (at) => [trainer, { type: "offerSeat", participantId: someone(at), code: String(100_000 + (at.b % 3)) }],
  rename: (at) => [trainer, { type: "rename", participantId: someone(at), name: oneOf(["Eva", "Ann", " "], at.b, "Eva") }],
  renameTeam: (at) => [trainer, { type: "renameTeam", teamId: someTeam(at), name: oneOf(["Foxes", "", "Owls"], at.a, "Foxes") }],
  move: (at) => [trainer, { type: "move", participantId: someone(at), teamId: someTeam(at) }],
  remove: (at) => [trainer, { type: "remove", participantId: at.b % 3 === 0 ? someone(at) : "ghost" }],
  lockDoor: ({ b }) => [trainer, { type: "lockDoor", locked: b % 3 === 0 }],
  setWord: ({ a }) => [trainer, { type: "setWord", word: oneOf(["", "", "sun", "\u200b"], a, "") }],
  pause: () => [trainer, { type: "pause" }],
  resume: () => [trainer, { type: "resume" }],
  skipCard: () => [trainer, { type: "skipCard" }],
  extend: ({ b }) => [trainer, { type: "extend", byMs: b * 100 }],
  closeAnswers: () => [trainer, { type: "closeAnswers" }],
  judge: (at) => [trainer, { type: "judge", teamId: someTeam(at), verdict: oneOf(["accepted", "partly", "not"] as const, at.a, "not") }],
  awardCustomers: (at) => [
    trainer,
    { type: "awardCustomers", teamId: someTeam(at), promoters: (at.a % 7) - 3, passives: (at.b % 5) - 2, detractors: at.a === 5 ? 0.5 : 1 },
  ],
  awardPoints: (at) => [trainer, { type: "awardPoints", teamId: someTeam(at), points: (at.a - at.b) * 10 }],
  undo: () => [trainer, { type: "undo" }],
  // Games should be allowed to grow old.
  endGame: ({ a, b }) => [a % 5 === 0 && b % 5 === 0 ? trainer : { kind: "stage" }, { type: "endGame" }],
  tick: () => [clock, { type: "tick" }],
  connect: (at) => [clock, { type: "connect", participantId: at.b % 8 === 0 ? someKnocker(at) : someone(at) }],
  disconnect: (at) => [clock, { type: "disconnect", participantId: at.b % 2 === 0 ? someKnocker(at) : someone(at) }],
  takeSeat: ({ game, a, b }) => [
    clock,
    {
      type: "takeSeat",
      code: oneOf(
        game.offers.map(({ code }) => code),
        b,
        "100000",
      ),
      seat: `p${a}`,
    },
  ],
  recover: ({ b }) => [clock, { type: "recover", lostMs: b * 50 - 100 }],
};

/** What a room does most, most often. */
const often: readonly CommandType[] = [
  ...Array.from({ length: 14 }, () => "next" as const),
  ...Array.from({ length: 14 }, () => "submitAnswer" as const),
  ...([
    "join",
    "join",
    "join",
    "chooseTeam",
    "chooseTeam",
    "rollDie",
    "rollDie",
    "choosePath",
    "choosePath",
    "lockAnswer",
    "lockAnswer",
  ] as const),
  ...(["judge", "judge", "judge", "tick", "tick", "tick", "resume", "resume", "connect", "connect"] as const),
];
export const commandTypes = Object.keys(moves) as readonly CommandType[];
const menu: readonly CommandType[] = [...commandTypes, ...often];

/** The actor and command a nudge means in this game. */
export const moveOf = (game: Game, { pick, a, b }: Nudge): readonly [Actor, Command] => {
  const move = moves[oneOf(menu, pick, "tick")] as (at: At) => readonly [Actor, Command];
  return move({ game, a, b });
};

/** The network goes for some who are here, one after the other; or it is back, for as many of those who are away. */
const gustOf = (game: Game, { pick, a, b }: Nudge): readonly (readonly [Actor, Command])[] => {
  const goes = pick % 2 === 0;
  const those = [...game.participants.values()].filter((one) => !one.removed && one.connected === goes);
  const struck = those.filter((_, index) => (index * 7 + a) % 4 <= b % 4);
  return struck.map(({ id }) => [clock, { type: goes ? "disconnect" : "connect", participantId: id }]);
};

/** Mostly one move; now and then many drop together, or come back. */
export const movesOf = (game: Game, nudge: Nudge): readonly (readonly [Actor, Command])[] =>
  nudge.pick % 29 === 0 ? gustOf(game, nudge) : [moveOf(game, nudge)];
