// Copies what everybody may know into the state that Colyseus keeps the same on all screens.
import { type SessionState, TeamState, TopState } from "../protocol/state.ts";
import type { PublicState } from "../protocol/views.ts";

/** Touches only what differs, so that nothing is sent for nothing. */
export function synchronise(state: SessionState, { languages, winners, teams, top, turn, round, ...plain }: PublicState): void {
  const { choices, ...rest } = turn;
  state.assign(plain);
  state.turn.assign(rest);
  state.round.assign(round);
  sameTexts(state.languages, languages);
  sameTexts(state.winners, winners);
  sameTexts(state.turn.choices, choices);
  sameRows(state.teams, teams, () => new TeamState());
  sameRows(state.top, top, () => new TopState());
}

type List<T> = { readonly length: number; [index: number]: T; push(one: T): unknown; pop(): unknown };

function sameTexts(list: List<string>, wanted: readonly string[]) {
  wanted.forEach((text, index) => {
    if (index >= list.length) list.push(text);
    else if (list[index] !== text) list[index] = text;
  });
  while (list.length > wanted.length) list.pop();
}

function sameRows<Row>(list: List<{ assign(row: Row): unknown }>, wanted: readonly Row[], make: () => { assign(row: Row): unknown }) {
  wanted.forEach((row, index) => {
    const shown = list[index] ?? make();
    if (index >= list.length) list.push(shown);
    shown.assign(row);
  });
  while (list.length > wanted.length) list.pop();
}
