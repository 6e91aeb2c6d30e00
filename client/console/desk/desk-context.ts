// What every part of the desk needs: what the server said last, the way to ask for something, and the open dialog.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { TrainerCommand } from "../../../server/protocol/rules-types.ts";
import type { BoardView, Desk, PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import type { LinkStatus, SendResult } from "../../link/link.ts";
import { say } from "../../ui/words.ts";
import { commonWords, teamName } from "../../ui/words-common.ts";
import { nowWords } from "./desk-words.ts";
import { timeWords } from "./room-words.ts";

export type DialogName =
  | { readonly name: "person" | "remove"; readonly participantId: string }
  | { readonly name: "team"; readonly teamId: string }
  | { readonly name: "award" | "skip" | "end" | "undo" | "device" | "rounds" | "address" | "word" };

export type DeskView = {
  readonly state: PublicState;
  readonly desk: Desk;
  /** The console's own time when `desk` arrived, for the running clock. */
  readonly deskAtMs: number;
  readonly board: BoardView | undefined;
  readonly status: LinkStatus;
  /** Why it does not come back: the network blocks sockets. */
  readonly blocked: boolean;
  readonly sessionId: string;
  /** The trainer's own name for the session. */
  readonly name: string | undefined;
  readonly consoleKey: string;
  readonly stageKey: string | undefined;
  /** What only the trainer may see is hidden: this screen is mirrored. */
  readonly covered: boolean;
  /** Ideas that came in since the trainer last looked. */
  readonly unseen: number;
  now(): number;
  /** A refusal is worded for the trainer, except that somebody else was quicker, or that it wants a second press. */
  send(command: TrainerCommand): Promise<SendResult>;
  /** True when stored. */
  act(command: TrainerCommand): Promise<boolean>;
  /** Says something for a moment. */
  tell(text: string): void;
  cover(on: boolean): void;
  seeIdeas(): void;
  show(dialog: DialogName | undefined): void;
};

export const DeskContext = createContext<DeskView | undefined>(undefined);

export function useDesk(): DeskView {
  const view = useContext(DeskContext);
  if (view === undefined) throw new Error("a part of the desk stands outside the desk");
  return view;
}

/** What is the matter while the desk is not connected, and what to do. */
export const lostText = ({ blocked }: Pick<DeskView, "blocked">): string => {
  const { blockedTitle, blockedHere } = say(commonWords);
  return blocked ? `${blockedTitle}. ${blockedHere}` : say(timeWords).lost;
};

/** “team Moss” inside a sentence; a name that says team already says it once. */
export const asTeam = (team: Pick<PublicTeam, "name" | "look">): string => {
  const name = teamName(team);
  return /^team\b/i.test(name) ? name : say(nowWords).asTeam(name);
};
