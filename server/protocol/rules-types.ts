// The rules' words the protocol speaks, as types only: clients import them from here, never from the rules.

export type { Answer, CardKind, Face, Solution, Tally } from "../kinds/shapes.ts";
export type { Difficulty, OptionId, OptionWords, RoundStep, Topic, Traits, Verdict } from "../rules/base/card.ts";
export type { SpaceId, SpaceKind } from "../rules/board.ts";
export type { BackStep, NextStep, PhoneCommand, TrainerCommand } from "../rules/command.ts";
export type { Customers, Insight, Language, Mode, ParticipantId, SeatOffer, Shown, TeamId, TeamLook } from "../rules/game.ts";
export type { RefusalCode } from "../rules/refusal.ts";
export type { Timing } from "../rules/select/timing.ts";
