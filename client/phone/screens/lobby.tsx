// Before the start: with whom one travels, and the last chance to change team or language.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { spoken } from "../../../server/languages.ts";
import type { TeamId } from "../../../server/protocol/rules-types.ts";
import { keptTicket } from "../../link/ticket.ts";
import { RulesPictures, rulesWords } from "../../ui/rules-pictures.tsx";
import { say } from "../../ui/words.ts";

import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icons.tsx";
import { TeamPicker } from "../parts/team-picker.tsx";
import { refusalText, useSend } from "../parts/use-send.ts";
import { joinWords } from "../words-join.ts";
import { playWords } from "../words-play.ts";
import type { PlayProps } from "./play-props.ts";

function ChangeTeam({ state, me, send }: PlayProps): JSX.Element {
  const words = say(playWords);
  const { busy, refused, submit } = useSend(send);
  const [open, setOpen] = useState(false);
  const choose = async (teamId: TeamId | undefined): Promise<void> => {
    if (teamId !== undefined && (await submit({ type: "chooseTeam", teamId }))) setOpen(false);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        <Icon name="people" />
        {words.changeTeam}
      </button>
      {open && (
        <Dialog title={words.changeTeam} close={() => setOpen(false)}>
          <TeamPicker teams={state.teams} chosen={me.teamId} disabled={busy} choose={choose} />
          {refused && (
            <p class="refusal" role="alert">
              {refusalText(refused)}
            </p>
          )}
          <button type="button" class="button button-quiet" onClick={() => setOpen(false)}>
            {words.close}
          </button>
        </Dialog>
      )}
    </>
  );
}

function Rules({ mode }: { mode: PlayProps["state"]["mode"] }): JSX.Element {
  const [open, setOpen] = useState(false);
  const { title } = say(rulesWords);
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {title}
      </button>
      {open && (
        <Dialog title={title} close={() => setOpen(false)} reads>
          <RulesPictures mode={mode} />
          <button type="button" class="button" onClick={() => setOpen(false)}>
            {say(playWords).close}
          </button>
        </Dialog>
      )}
    </>
  );
}

export function Lobby(props: PlayProps): JSX.Element {
  const { state, me, send } = props;
  const words = say(playWords);
  const others = state.languages.filter((language) => language !== me.language);
  return (
    <div class="lobby">
      <div class="mates">
        <h2 class="mates-title">{words.teamMates}</h2>
        <ul class="mates-list">
          {me.mates.map((mate, place) => (
            <li key={mate} class="mate">
              {place === 0 && <Icon name="flag" size="1em" />}
              {place === 0 && <span class="visually-hidden">{words.captain}: </span>}
              {mate}
            </li>
          ))}
        </ul>
        {me.captain && <p class="hint">{words.youAreCaptain}</p>}
        {keptTicket(state.code).lasts !== "device" && <p class="hint">{words.keepOpen}</p>}
      </div>
      <div class="row">
        <ChangeTeam {...props} />
        <Rules mode={state.mode} />
        {others.map((other) => (
          <button
            key={other}
            type="button"
            class="button"
            lang={other}
            aria-label={`${say(joinWords).language}: ${spoken[other].name}`}
            onClick={() => void send({ type: "setLanguage", language: other })}
          >
            {spoken[other].name}
          </button>
        ))}
      </div>
    </div>
  );
}
