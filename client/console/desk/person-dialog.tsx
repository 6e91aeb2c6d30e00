// One person, and what the trainer can do about them: rename, move to another team, remove.
import type { JSX } from "preact";
import type { PublicTeam, RosterEntry } from "../../../server/protocol/views.ts";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { Confirm, Dialog } from "../dialog.tsx";
import { frameWords } from "../words.ts";
import { useDesk } from "./desk-context.ts";
import { MovePhone } from "./move-phone.tsx";
import { NameForm } from "./name-form.tsx";
import { roomWords } from "./room-words.ts";

export function PersonDialog({ participantId }: { participantId: string }): JSX.Element {
  const { desk, show } = useDesk();
  const words = say(roomWords);
  const close = (): void => show(undefined);
  const moving = desk.offers.some((offer) => offer.participantId === participantId);
  const person = desk.roster.find((one) => one.participantId === participantId);
  if (person === undefined) {
    return (
      <Dialog title={words.person} onClose={close}>
        <p>{words.gone}</p>
      </Dialog>
    );
  }
  return (
    <Dialog title={person.name} onClose={close}>
      {!moving && <Corrections person={person} />}
      <MovePhone person={person} />
      <div class="dialog-actions">
        <button type="button" class="button button-danger" onClick={() => show({ name: "remove", participantId })}>
          {words.remove}
        </button>
        <button type="button" class="button" onClick={close}>
          {say(frameWords).close}
        </button>
      </div>
    </Dialog>
  );
}

/** Name and team; out of the way while a code for another phone is shown. */
function Corrections({ person }: { person: RosterEntry }): JSX.Element {
  const { state, act, show } = useDesk();
  const words = say(roomWords);
  const { participantId } = person;
  const close = (): void => show(undefined);
  return (
    <>
      <NameForm label={words.name} value={person.name} onSave={(name) => act({ type: "rename", participantId, name })} onDone={close} />
      <fieldset class="move">
        <legend class="field-label">{words.moveTo}</legend>
        {state.teams.map((team) => (
          <TeamButton
            key={team.id}
            team={team}
            on={team.id === person.teamId}
            onPick={() => void act({ type: "move", participantId, teamId: team.id })}
          />
        ))}
      </fieldset>
    </>
  );
}

export function TeamButton(props: { team: PublicTeam; on: boolean; onPick: () => void }): JSX.Element {
  return (
    <button type="button" class="team-button" aria-pressed={props.on} onClick={props.onPick}>
      <TeamShape look={props.team.look} size="1.5rem" />
      <span class="team-label-name">{teamName(props.team)}</span>
    </button>
  );
}

export function RemoveDialog({ person }: { person: RosterEntry }): JSX.Element {
  const { act, show } = useDesk();
  const words = say(roomWords);
  return (
    <Confirm
      title={words.removeTitle(person.name)}
      body={words.removeBody}
      yes={words.removeYes}
      onYes={() => void act({ type: "remove", participantId: person.participantId })}
      onClose={() => show(undefined)}
    />
  );
}

export function TeamDialog({ team }: { team: PublicTeam }): JSX.Element {
  const { act, show } = useDesk();
  const words = say(roomWords);
  const close = (): void => show(undefined);
  return (
    <Dialog title={teamName(team)} onClose={close}>
      <NameForm
        label={words.teamTitle}
        help={words.teamHelp}
        value={team.name}
        onSave={(name) => act({ type: "renameTeam", teamId: team.id, name })}
        onDone={close}
      />
    </Dialog>
  );
}
