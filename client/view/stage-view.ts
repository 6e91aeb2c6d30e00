// What the stage shows, worked out of the public state: pure selectors, so that a reload in any state shows the same.
import type { TeamId } from "../../server/protocol/rules-types.ts";
import type { Arrivals, BoardView, CardView, PublicState, PublicTeam, RevealView, TeamResult } from "../../server/protocol/views.ts";
import { activeTeam, byRank } from "./teams.ts";

type Place = { readonly place: number; readonly teams: readonly PublicTeam[] };
export type PodiumStep = Place & { readonly at: "middle" | "left" | "right" };

/** Shared places stand together; the winners are the server's word (B11). */
const bestPlaces = (state: PublicState): readonly Place[] => {
  const winners = byRank(state.teams).filter((team) => state.winners.includes(team.id));
  const others = byRank(state.teams).filter((team) => !state.winners.includes(team.id));
  const steps: Place[] = winners.length > 0 ? [{ place: 1, teams: winners }] : [];
  for (const team of others) {
    const last = steps.at(-1);
    if (last && last.teams[0]?.rank === team.rank && last.place > 1) steps[steps.length - 1] = { ...last, teams: [...last.teams, team] };
    else steps.push({ place: 1 + steps.reduce((sum, step) => sum + step.teams.length, 0), teams: [team] });
  }
  return steps.filter((step) => step.place <= 3);
};

/** The steps of the podium, best first: the winner always in the middle, a place shared alone with it on both sides. */
export const podium = (state: PublicState): readonly PodiumStep[] => {
  const [first, second, third] = bestPlaces(state);
  if (first === undefined) return [];
  const middle = { ...first, at: "middle" } as const;
  if (second === undefined) return [middle];
  if (third !== undefined) return [middle, { ...second, at: "left" }, { ...third, at: "right" }];
  const half = Math.ceil(second.teams.length / 2);
  const sides: readonly PodiumStep[] = [
    { place: second.place, teams: second.teams.slice(0, half), at: second.place === 2 ? "left" : "right" },
    { place: second.place, teams: second.teams.slice(half), at: second.place === 2 ? "right" : "left" },
  ];
  return [middle, ...sides.filter((step) => step.teams.length > 0)];
};

/** Everybody who is not on the podium, best first. */
export const afterPodium = (state: PublicState): readonly PublicTeam[] => {
  const onIt = new Set(podium(state).flatMap((step) => step.teams.map((team) => team.id)));
  return byRank(state.teams).filter((team) => !onIt.has(team.id));
};

export type Countdown = { readonly endsAtMs: number; readonly totalMs: number; readonly pausedWithMs?: number };

/** The running clock of this step; undefined when it is untimed. */
export const countdown = (state: PublicState): Countdown | undefined => {
  const { deadlineMs, lengthMs, step } = state.round;
  if (state.phase !== "round" || deadlineMs === 0 || !["read", "answer", "perform"].includes(step)) return undefined;
  const clock = { endsAtMs: deadlineMs, totalMs: lengthMs };
  return state.paused ? { ...clock, pausedWithMs: Math.max(0, deadlineMs - state.pausedAtMs) } : clock;
};

export type Space = BoardView["spaces"][number];

export const spaceById = (board: BoardView | undefined, id: string): Space | undefined => board?.spaces.find((space) => space.id === id);

/** A way on from a fork: where it leads, and in which direction it leaves on the map, in degrees; 0 is right, 90 is down. */
export type Way = { readonly space: Space; readonly degrees: number };

/** At a fork: the ways to choose from, the leftmost first, as they lie on the map. */
export const forkWays = (state: PublicState, board: BoardView | undefined): readonly Way[] => {
  const from = spaceById(board, activeTeam(state)?.space ?? "");
  const ways = state.turn.choices.flatMap((id) => {
    const space = spaceById(board, id);
    if (space === undefined) return [];
    const degrees = from === undefined ? 0 : Math.round((Math.atan2(space.y - from.y, space.x - from.x) * 180) / Math.PI);
    return [{ space, degrees }];
  });
  return ways.sort((a, b) => a.space.x - b.space.x);
};

/** The game as it stood when a finished round was revealed, as far as its sheet shows it (R8); nobody's turn in it. */
export const atReveal = (state: PublicState, card: CardView): PublicState => ({
  ...state,
  phase: "round",
  turn: { ...state.turn, teamId: "" },
  round: { ...state.round, number: card.round, step: "reveal", kind: card.kind, topic: card.topic, difficulty: card.difficulty },
});

/** In the middle of a game nobody leads it just now. */
export const isTrainerAway = (state: PublicState): boolean => state.consoles === 0 && state.phase !== "lobby" && state.phase !== "ended";

export type NamedResult = TeamResult & { readonly team: PublicTeam };

/** Team results in the order they are told: the active team first, then the order of play. */
export const resultsInOrder = (state: PublicState, reveal: RevealView): readonly NamedResult[] => {
  const active = activeTeam(state)?.id;
  const named = state.teams.flatMap((team) => {
    const result = reveal.teams.find((each) => each.teamId === team.id);
    return result ? [{ ...result, team }] : [];
  });
  return [...named.filter((each) => each.teamId === active), ...named.filter((each) => each.teamId !== active)];
};

/** Where in that order a team's result comes; 0 when it has none. */
export const turnInResults = (results: readonly NamedResult[], teamId: TeamId): number =>
  Math.max(
    0,
    results.findIndex((each) => each.teamId === teamId),
  );

export type Arrived = { readonly name: string; readonly away: boolean };

/** The people of a team in the lobby: who is away first, then the others, latest last. */
export const arrivedIn = (arrivals: Arrivals, teamId: TeamId): readonly Arrived[] => {
  const theirs = arrivals.filter((arrival) => arrival.teamId === teamId).map(({ name, away }) => ({ name, away: away === true }));
  return [...theirs.filter((one) => one.away), ...theirs.filter((one) => !one.away)];
};

/** As many of the last names as fit on some lines of text, side by side with a gap of two characters; a long one takes several lines. */
export const namesThatFit = (people: readonly Arrived[], lines: number, perLine: number): readonly Arrived[] => {
  let used = 0;
  let full = 0;
  const fitting: Arrived[] = [];
  for (const one of [...people].reverse()) {
    const { length } = one.name;
    const beside = used > 0 && used + 2 + length <= perLine;
    if (!beside && full + Math.ceil(length / perLine) > lines) break;
    full += beside ? 0 : Math.ceil(length / perLine);
    used = beside ? used + 2 + length : Math.min(length, perLine);
    fitting.unshift(one);
  }
  return fitting;
};
