// The teams on the board: keeps one piece per team and lets it stand where the state says, unless it is still on its way.

import type { Scene } from "phaser";
import { clamp } from "../../../server/drawing/chance.ts";
import type { Look } from "../../../server/drawing/colours.ts";
import type { PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import { fanOut } from "../layout.ts";
import { TeamPiece } from "../pieces/team-piece.ts";
import { placeOf } from "../road.ts";
import { plane } from "./measures.ts";
import type { StageSet } from "./set.ts";

type Player = { readonly look: Look; readonly piece: TeamPiece };

export type Players = {
  readonly piece: (teamId: string) => TeamPiece | undefined;
  readonly look: (teamId: string) => Look;
  /** Makes everything stand as the state says; `suddenly` without being seen to change. */
  readonly settle: (state: PublicState, suddenly: boolean) => void;
  readonly activate: (teamId: string) => void;
  readonly pass: (ms: number, alive: boolean) => void;
  readonly restless: () => boolean;
  readonly destroy: () => void;
};

/** Whose turn it is to be seen. */
export const activeIn = (state: PublicState): string => (state.phase === "turn" || state.phase === "round" ? state.turn.teamId : "");

/** Whoever's turn it is steps to the front; nobody is pushed off the picture. */
const fan = (all: Iterable<TeamPiece>, road: StageSet["ground"]["road"]): void => {
  const groups = new Map<string, TeamPiece[]>();
  for (const piece of all) {
    const group = groups.get(piece.way.space()) ?? [];
    groups.set(piece.way.space(), piece.active() ? [piece, ...group] : [...group, piece]);
  }
  for (const [space, pieces] of groups) {
    const offsets = fanOut(pieces.length);
    const reach = Math.max(...offsets.map((offset) => Math.abs(offset.x))) + 30;
    const { x } = placeOf(road, space);
    const aside = clamp(x, reach + 8, plane.width - reach - 8) - x;
    pieces.forEach((piece, index) => {
      const offset = offsets[index] ?? { x: 0, y: 0 };
      piece.fan({ offset: { x: offset.x + aside, y: offset.y }, index, together: pieces.length });
    });
  }
};

export const makePlayers = (scene: Scene, set: StageSet, fade: boolean): Players => {
  const players = new Map<string, Player>();
  const { road, view } = set.ground;

  const join = (team: PublicTeam): TeamPiece => {
    set.dress(team.look);
    const piece = new TeamPiece(scene, team.look, { road, density: set.density, fade, start: view.start });
    players.set(team.id, { look: team.look, piece });
    return piece;
  };
  const leave = (id: string): void => {
    players.get(id)?.piece.destroy();
    players.delete(id);
  };
  const settleTeam = (team: PublicTeam, suddenly: boolean): void => {
    const known = players.get(team.id);
    if (known !== undefined && known.look !== team.look) leave(team.id);
    const isNew = !players.has(team.id);
    const piece = players.get(team.id)?.piece ?? join(team);
    const space = road.spaces.has(team.space) ? team.space : view.start;
    if (piece.way.space() !== space) piece.stand(space, suddenly || isNew);
    const now = piece.standing();
    if (now.promoters !== team.promoters || now.detractors !== team.detractors) {
      piece.customers(team.promoters, team.detractors, suddenly || isNew);
    }
  };
  const activate = (teamId: string): void => {
    for (const [id, { piece }] of players) piece.activate(id === teamId);
  };

  return {
    piece: (teamId) => players.get(teamId)?.piece,
    look: (teamId) => players.get(teamId)?.look ?? "slate",
    settle: (state, suddenly) => {
      const here = new Set(state.teams.map((team) => team.id));
      for (const id of [...players.keys()]) if (!here.has(id)) leave(id);
      for (const team of state.teams) settleTeam(team, suddenly);
      activate(activeIn(state));
    },
    activate,
    pass: (ms, alive) => {
      const pieces = [...players.values()].map(({ piece }) => piece);
      fan(pieces, road);
      for (const piece of pieces) piece.pass(ms, alive);
    },
    restless: () => [...players.values()].some(({ piece }) => piece.restless()),
    destroy: () => {
      for (const id of [...players.keys()]) leave(id);
    },
  };
};
