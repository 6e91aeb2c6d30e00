// One person in a list: name, captain's flag, whether away, whether answered; a tap opens what can be done.
import type { JSX } from "preact";
import type { RosterEntry } from "../../../server/protocol/views.ts";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { Icon } from "../icons.tsx";
import { useDesk } from "./desk-context.ts";
import { roomWords } from "./room-words.ts";

export function PersonRow(props: { person: RosterEntry; withTeam?: boolean }): JSX.Element {
  const { state, show } = useDesk();
  const { person } = props;
  const words = say(roomWords);
  const look = state.teams.find((team) => team.id === person.teamId)?.look;
  const asking = state.phase === "round" && state.round.step === "answer";
  const label = [words.edit(person.name), ...facts(person, asking)].join(", ");
  return (
    <li>
      <button
        type="button"
        class={`person ${person.connected ? "" : "person-away"}`}
        aria-label={label}
        onClick={() => show({ name: "person", participantId: person.participantId })}
      >
        {props.withTeam === true && look !== undefined && <TeamShape look={look} size="1em" />}
        <span class="person-name">{person.name}</span>
        {person.captain && <Icon name="flag" size="1rem" />}
        {!person.connected && props.withTeam !== true && <Icon name="away" size="1rem" />}
        {asking && person.connected && (person.answered || person.waitedFor) && (
          <span class={`person-mark ${person.answered ? "person-done" : ""}`}>
            {person.answered && <Icon name="check" size="0.9rem" />}
          </span>
        )}
      </button>
    </li>
  );
}

function facts(person: RosterEntry, asking: boolean): readonly string[] {
  const words = say(roomWords);
  const found = [];
  if (person.captain) found.push(words.captain);
  if (!person.connected) found.push(words.isAway);
  else if (asking && person.answered) found.push(words.answered);
  else if (asking && person.waitedFor) found.push(words.notAnswered);
  return found;
}
