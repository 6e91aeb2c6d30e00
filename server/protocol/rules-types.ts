// The rules' words the protocol speaks, as types only: clients import them from here, never from the rules.

export type { SpaceId, SpaceKind } from "../rules/board.ts";
export type { Answer, CardKind, Difficulty, OptionId, Tally, Topic, Traits, Verdict } from "../rules/card.ts";
export type { BackStep, NextStep, PhoneCommand, TrainerCommand } from "../rules/command.ts";
export type { Customers, Insight, Language, Mode, ParticipantId, RoundStep, Shown, TeamId, TeamLook } from "../rules/game.ts";
export type { RefusalCode } from "../rules/refusal.ts";
