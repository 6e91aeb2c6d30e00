// The one dialog that is open, if any.
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { say } from "../../ui/words.ts";
import { isSkippable } from "../../view/console-view.ts";
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

function Question(props: { name: "skip" | "end" }): JSX.Element {
  const { act, show, state } = useDesk();
  const words = say(toolWords);
  const close = (): void => show(undefined);
  // The game may have gone on beneath the question.
  const stale = props.name === "skip" ? !isSkippable(state) : state.phase === "ended";
  useEffect(() => {
    if (stale) close();
  }, [stale]);
  return props.name === "skip" ? (
    <Confirm
      title={words.skipTitle}
      body={words.skipBody}
      yes={words.skipYes}
      onYes={() => void act({ type: "skipCard" })}
      onClose={close}
    />
  ) : (
    <Confirm title={words.endTitle} body={words.endBody} yes={words.endYes} onYes={() => void act({ type: "endGame" })} onClose={close} />
  );
}
