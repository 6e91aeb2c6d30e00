// The one dialog that is open, if any.
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { say } from "../../ui/words.ts";
import { isSkippable, isUndoneAsking, roundToUnmark } from "../../view/console-view.ts";
import { Confirm } from "../dialog.tsx";
import { AddressDialog } from "../setup/address.tsx";
import { AwardDialog } from "./award-dialog.tsx";
import { type DialogName, useDesk } from "./desk-context.ts";
import { DeviceDialog } from "./device-dialog.tsx";
import { PersonDialog, RemoveDialog, TeamDialog } from "./person-dialog.tsx";
import { toolWords } from "./room-words.ts";
import { RoundsDialog } from "./rounds-dialog.tsx";
import { WordDialog } from "./word-dialog.tsx";

export function OpenDialog(props: { dialog: DialogName }): JSX.Element | null {
  const { state, desk, show } = useDesk();
  const { dialog } = props;
  if (dialog.name === "person") return <PersonDialog key={dialog.participantId} participantId={dialog.participantId} />;
  if (dialog.name === "remove") {
    const person = desk.roster.find((one) => one.participantId === dialog.participantId);
    return person === undefined ? null : <RemoveDialog person={person} />;
  }
  if (dialog.name === "team") {
    const team = state.teams.find((one) => one.id === dialog.teamId);
    return team === undefined ? null : <TeamDialog team={team} />;
  }
  if (dialog.name === "award") return <AwardDialog />;
  if (dialog.name === "device") return <DeviceDialog />;
  if (dialog.name === "rounds") return <RoundsDialog />;
  if (dialog.name === "word") return <WordDialog />;
  if (dialog.name === "address") return <AddressDialog joinUrl={state.joinUrl} onClose={() => show(undefined)} />;
  return <Question name={dialog.name} />;
}

function Question(props: { name: "skip" | "end" | "undo" }): JSX.Element {
  const { act, show, state, desk } = useDesk();
  const words = say(toolWords);
  const close = (): void => show(undefined);
  // The game may have gone on beneath the question.
  const stale = { skip: !isSkippable(state), end: state.phase === "ended", undo: !isUndoneAsking(desk) }[props.name];
  useEffect(() => {
    if (stale) close();
  }, [stale]);
  const asks = {
    skip: { title: words.skipTitle, body: words.skipBody, yes: words.skipYes, onYes: () => void act({ type: "skipCard" }) },
    end: { title: words.endTitle, body: words.endBody, yes: words.endYes, onYes: () => void act({ type: "endGame" }) },
    undo: {
      title: desk.undo === "move" ? words.moveBackTitle : words.marksBackTitle(roundToUnmark(state, desk)),
      body: desk.undo === "move" ? words.moveBackBody : words.marksBackBody,
      yes: words.undo,
      onYes: () => void act({ type: "undo" }),
    },
  }[props.name];
  return <Confirm {...asks} onClose={close} />;
}
