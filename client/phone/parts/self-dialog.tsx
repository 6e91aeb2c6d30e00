// Oneself: a name to correct, another language, and the way to another phone, at any moment of the session.
import type { JSX } from "preact";
import { NAME_MAX } from "../../../server/protocol/limits.ts";
import type { Me, PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { joinWords } from "../words-join.ts";
import { playWords } from "../words-play.ts";
import { selfWords } from "../words-self.ts";
import { announce } from "./announce.tsx";
import { Icon } from "./icons.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Refusal } from "./refusal.tsx";
import { SheetButton } from "./sheet-button.tsx";
import { useDraft } from "./use-draft.ts";
import { type Send, useSend } from "./use-send.ts";

interface SelfProps {
  readonly state: PublicState;
  readonly me: Me;
  readonly team: PublicTeam;
  readonly send: Send;
}

function NameForm({ me, send }: SelfProps): JSX.Element {
  const own = say(selfWords);
  const { busy, refused, submit } = useSend(send);
  const draft = useDraft("name", 0, me.name);
  const name = draft.value.trim();
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (name === "" || name === me.name || !(await submit({ type: "renameSelf", name }))) return;
    draft.sent();
    announce(own.saved);
  };
  return (
    <form class="stack" onSubmit={save}>
      <label class="field">
        <span class="field-label">{own.selfName}</span>
        <input
          class="input"
          autoComplete="given-name"
          autoCapitalize="words"
          enterKeyHint="done"
          maxLength={NAME_MAX}
          value={draft.value}
          onInput={(event) => draft.write(event.currentTarget.value)}
        />
        {draft.value.length >= NAME_MAX && <span class="field-help">{say(joinWords).nameFull(NAME_MAX)}</span>}
      </label>
      <Refusal code={refused} />
      <button type="submit" class="button button-main" disabled={busy || name === "" || name === me.name}>
        {own.saveName}
      </button>
    </form>
  );
}

function Self(props: SelfProps & { close: () => void }): JSX.Element {
  const words = say(playWords);
  const own = say(selfWords);
  const { refused, submit } = useSend(props.send);
  return (
    <>
      <NameForm {...props} />
      <LanguageSwitch offered={props.state.languages} choose={(language) => void submit({ type: "setLanguage", language })} />
      <Refusal code={refused} />
      <p class="hint">{own.otherPhone}</p>
      <button type="button" class="button" onClick={props.close}>
        {words.close}
      </button>
    </>
  );
}

/** Team and name in the frame; a tap opens what can be changed about oneself. */
export function SelfButton(props: SelfProps): JSX.Element {
  const { me, team } = props;
  const words = say(playWords);
  const own = say(selfWords);
  const says = (
    <>
      <TeamShape look={team.look} flat size="2.125rem" />
      <span class="frame-who" translate={false}>
        <span class="frame-team">{teamName(team)}</span>
        <span class="frame-person">
          {me.captain && <Icon name="flag" size="0.95rem" />}
          {me.captain && <span class="visually-hidden">{words.captain}: </span>}
          <span class="frame-name">{me.name}</span>
        </span>
      </span>
      <span class="visually-hidden">. {own.selfButton}</span>
    </>
  );
  return (
    <SheetButton class="frame-self" says={says} title={own.selfTitle} reads>
      {(close) => <Self {...props} close={close} />}
    </SheetButton>
  );
}
