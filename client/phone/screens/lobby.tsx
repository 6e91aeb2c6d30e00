// Before the start: with whom one travels, and the last chance to change team or language.
import type { JSX } from "preact";
import { spoken } from "../../../server/languages.ts";
import type { TeamId } from "../../../server/protocol/rules-types.ts";
import { keptTicket } from "../../link/ticket.ts";
import { RulesPictures, rulesWords } from "../../ui/rules-pictures.tsx";
import { say } from "../../ui/words.ts";

import { Icon } from "../parts/icons.tsx";
import { Refusal } from "../parts/refusal.tsx";
import { SheetButton } from "../parts/sheet-button.tsx";
import { TeamPicker } from "../parts/team-picker.tsx";
import { useSend } from "../parts/use-send.ts";
import { joinWords } from "../words-join.ts";
import { playWords } from "../words-play.ts";
import type { PlayProps } from "./play-props.ts";

function ChooseTeam({ state, me, send, close }: PlayProps & { close: () => void }): JSX.Element {
  const { busy, refused, submit } = useSend(send);
  const choose = async (teamId: TeamId | undefined): Promise<void> => {
    if (teamId !== undefined && (await submit({ type: "chooseTeam", teamId }))) close();
  };
  return (
    <>
      <TeamPicker teams={state.teams} chosen={me.teamId} disabled={busy} choose={choose} />
      <Refusal code={refused} />
      <button type="button" class="button button-quiet" onClick={close}>
        {say(playWords).close}
      </button>
    </>
  );
}

function ChangeTeam(props: PlayProps): JSX.Element {
  const { changeTeam } = say(playWords);
  const says = (
    <>
      <Icon name="people" />
      {changeTeam}
    </>
  );
  return (
    <SheetButton class="button" says={says} title={changeTeam}>
      {(close) => <ChooseTeam {...props} close={close} />}
    </SheetButton>
  );
}

function Rules({ mode }: { mode: PlayProps["state"]["mode"] }): JSX.Element {
  const { title } = say(rulesWords);
  return (
    <SheetButton class="button" says={title} title={title} reads>
      {(close) => (
        <>
          <RulesPictures mode={mode} />
          <button type="button" class="button" onClick={close}>
            {say(playWords).close}
          </button>
        </>
      )}
    </SheetButton>
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
