// What one participant's phone shows now: one step at a time, picked from everything the server has told it.
import type { Answer, SpaceId } from "../../server/protocol/rules-types.ts";
import type { CardView, Me, PublicState, PublicTeam, RevealView } from "../../server/protocol/views.ts";
import { netCustomers } from "./customers.ts";
import { activeTeam } from "./teams.ts";

/** Everything a joined or joining phone knows. */
export type PhoneFacts = {
  readonly state: PublicState | undefined;
  readonly me: Me | undefined;
  readonly card: CardView | undefined;
  readonly reveal: RevealView | undefined;
  /** The milestone this person chose not to name a success for. */
  readonly passedOver?: SpaceId | undefined;
};

/** Something the room waits for; the screen says which, and for whom. */
export type WaitFor =
  | { readonly kind: "start" }
  | { readonly kind: "roll"; readonly team: PublicTeam; readonly mine: boolean }
  | { readonly kind: "fork"; readonly team: PublicTeam; readonly mine: boolean }
  | { readonly kind: "arrived"; readonly team: PublicTeam; readonly mine: boolean; readonly die: number }
  /** What was rolled in the turn that is over, where that is known. */
  | { readonly kind: "nextTurn"; readonly team?: PublicTeam; readonly mine?: boolean; readonly die?: number }
  | { readonly kind: "nextCard" }
  | { readonly kind: "card" };

/** A performance is by one team on the board, by every team in a quiz. */
export type Performer = { readonly team: PublicTeam | undefined; readonly mine: boolean };

export type PhoneStep =
  | { readonly name: "loading" }
  | { readonly name: "introduce" }
  | { readonly name: "doorLocked" }
  | { readonly name: "knocking" }
  | { readonly name: "intro" }
  | { readonly name: "wait"; readonly for: WaitFor }
  | { readonly name: "roll" }
  | { readonly name: "choosePath"; readonly paths: NonNullable<Me["paths"]> }
  | { readonly name: "success"; readonly milestone: NonNullable<Me["milestone"]> }
  | { readonly name: "read"; readonly card: CardView }
  | { readonly name: "answer"; readonly card: CardView; readonly asTeam: boolean }
  | { readonly name: "prepare"; readonly card: CardView; readonly by: Performer }
  | { readonly name: "closed"; readonly card: CardView | undefined; readonly answer: Answer | undefined }
  | { readonly name: "perform"; readonly card: CardView | undefined; readonly by: Performer; readonly judging: boolean }
  | { readonly name: "outcome"; readonly card: CardView; readonly reveal: RevealView }
  | { readonly name: "debrief"; readonly question: string }
  | { readonly name: "standings" }
  | { readonly name: "end" };

type Joined = PhoneFacts & { readonly state: PublicState; readonly me: Me };

/** A card or reveal left over from an earlier round is not shown again. */
const current = <T extends { readonly round: number }>(state: PublicState, pushed: T | undefined): T | undefined =>
  pushed !== undefined && pushed.round === state.round.number ? pushed : undefined;

function successStep({ me, passedOver }: Joined): PhoneStep | undefined {
  return me.milestone && me.milestone.spaceId !== passedOver ? { name: "success", milestone: me.milestone } : undefined;
}

function turnStep(facts: Joined): PhoneStep {
  const { state, me } = facts;
  const team = activeTeam(state);
  if (team === undefined) return { name: "wait", for: { kind: "nextTurn" } };
  const mine = team.id === me.teamId;
  if (state.turn.step === "roll") return mine && me.captain ? { name: "roll" } : { name: "wait", for: { kind: "roll", team, mine } };
  if (state.turn.step === "fork") {
    return mine && me.captain && me.paths ? { name: "choosePath", paths: me.paths } : { name: "wait", for: { kind: "fork", team, mine } };
  }
  const success = successStep(facts);
  if (success) return success;
  const { step, die } = state.turn;
  if (die === 0) return { name: "wait", for: { kind: "nextTurn" } };
  return { name: "wait", for: { kind: step === "arrived" ? "arrived" : "nextTurn", team, mine, die } };
}

function performer({ state, me }: Joined): Performer {
  const team = activeTeam(state);
  return { team, mine: team === undefined || team.id === me.teamId };
}

/** Weight, and so practice, is the quiz's affair (Q1). */
function asPlayed({ mode }: PublicState, card: CardView | undefined): CardView | undefined {
  if (mode === "quiz" || card?.practice === undefined) return card;
  const { practice: _, ...rest } = card;
  return rest;
}

function roundStep(facts: Joined): PhoneStep {
  const { state, me } = facts;
  const card = asPlayed(state, current(state, facts.card));
  const reveal = current(state, facts.reveal);
  switch (state.round.step) {
    case "closed":
      return { name: "closed", card, answer: me.locked ?? me.answer };
    case "perform":
    case "judge":
      return { name: "perform", card, by: performer(facts), judging: state.round.step === "judge" };
    case "debrief":
      return successStep(facts) ?? { name: "debrief", question: reveal?.debrief ?? "" };
  }
  if (card === undefined) return { name: "wait", for: { kind: "card" } };
  if (state.round.step === "reveal") return reveal ? { name: "outcome", card, reveal } : { name: "closed", card, answer: me.answer };
  if (state.round.step !== "answer") return { name: "read", card };
  return card.traits.performed ? { name: "prepare", card, by: performer(facts) } : { name: "answer", card, asTeam: state.mode === "board" };
}

function joinedStep(facts: Joined): PhoneStep {
  switch (facts.state.phase) {
    case "lobby":
      return { name: "wait", for: { kind: "start" } };
    case "intro":
      return { name: "intro" };
    case "turn":
      return turnStep(facts);
    case "round":
      return facts.state.round.step === "" ? { name: "wait", for: { kind: "nextCard" } } : roundStep(facts);
    case "standings":
      return { name: "standings" };
    case "ended":
      return { name: "end" };
  }
}

/** What was said of an earlier round is forgotten: the news of this one is on its way. */
function upToDate(state: PublicState, me: Me): Me {
  if (me.round === state.round.number) return me;
  const { answer, split, locked, ...rest } = me;
  return { ...rest, eligible: true };
}

function stepOf(facts: Joined): PhoneStep {
  const { state, me } = facts;
  if (me.joined) return joinedStep(facts);
  if (me.knocking && state.phase !== "ended") return { name: "knocking" };
  if (state.phase === "ended") return { name: "end" };
  return state.locked ? { name: "doorLocked" } : { name: "introduce" };
}

export type PhoneView = {
  /** The one step to show; `loading` until the server has said who we are. */
  readonly step: PhoneStep;
  /** One's own affairs as far as they are about the present round. */
  readonly me?: Me;
  readonly team?: PublicTeam;
};

export function phoneView(facts: PhoneFacts): PhoneView {
  const { state } = facts;
  if (state === undefined || facts.me === undefined) return { step: { name: "loading" } };
  const me = upToDate(state, facts.me);
  const step = stepOf({ ...facts, state, me });
  const team = state.teams.find((one) => one.id === me.teamId);
  return team === undefined ? { step, me } : { step, me, team };
}

/** What a step of this name is about, where one commit can bring the next of its kind: a second roll (B2), a second fork. */
function momentOf(step: PhoneStep, { turn, round }: PublicState): readonly (string | number)[] {
  switch (step.name) {
    case "roll":
      return [turn.number];
    case "choosePath":
      return [turn.number, ...step.paths.map((path) => path.spaceId)];
    case "success":
      return [step.milestone.spaceId];
    case "wait":
      return "team" in step.for ? [step.for.kind, turn.number] : [step.for.kind];
    case "answer":
      return [round.number, round.reopened ? "again" : ""];
    case "perform":
      return [round.number, step.judging ? "judging" : ""];
    case "read":
    case "prepare":
    case "closed":
    case "outcome":
    case "debrief":
      return [round.number];
    case "loading":
    case "introduce":
    case "doorLocked":
    case "knocking":
    case "intro":
    case "standings":
    case "end":
      return [];
  }
}

/** Changes exactly when the moment does, and not at every patch: then focus moves, and what a screen kept for itself is forgotten. */
export const stepKey = (step: PhoneStep, state: PublicState): string => [step.name, ...momentOf(step, state)].join("-");

const alike = (one: unknown, other: unknown): boolean => {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<never>;
  return [...keys].every((key) => alike(one[key], other[key]));
};

/** Whether two answers say the same. */
export const sameAnswer = (one: Answer | undefined, other: Answer | undefined): boolean => one !== undefined && alike(one, other);

/** Came in while this card was on the table: no answer was asked of them (R7). */
export const cameLate = (me: Me, reveal: RevealView | undefined): boolean => !me.eligible || reveal?.mine?.late === true;

/** What a team's promoters minus detractors, or its points, amount to (B11, Q5). */
export const teamScore = (state: PublicState, team: PublicTeam): number =>
  state.mode === "board" ? netCustomers(team) : Math.round(team.points);
