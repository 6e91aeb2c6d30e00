// Who comes along: name, language and team; the page takes the colour of the team one picks.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { NAME_MAX } from "../../../server/protocol/limits.ts";
import type { TeamId } from "../../../server/protocol/rules-types.ts";
import type { PublicState } from "../../../server/protocol/views.ts";
import { Brand, brandColours } from "../../ui/brand.tsx";
import { teamLooks } from "../../ui/team-shape.tsx";
import { shownClient } from "../../ui/terms.ts";
import { language, say } from "../../ui/words.ts";
import { CheckedField } from "../parts/checked-field.tsx";
import { StepHeading } from "../parts/heading.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { Refusal } from "../parts/refusal.tsx";
import { TakeOver } from "../parts/take-over.tsx";
import { TeamPicker } from "../parts/team-picker.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { type Send, useSend } from "../parts/use-send.ts";
import { joinWords } from "../words-join.ts";

const sessionLanguage = (offered: PublicState["languages"]) =>
  offered.includes(language.value) ? language.value : (offered[0] ?? language.value);

interface IntroduceProps {
  readonly state: PublicState;
  readonly send: Send;
  readonly takeOver: ((offer: string) => void) | undefined;
  readonly toCode: (() => void) | undefined;
}

export function Introduce({ state, send, takeOver, toCode }: IntroduceProps): JSX.Element {
  const words = say(joinWords);
  const { busy, refused, submit } = useSend(send);
  const draft = useDraft<{ readonly name: string; readonly teamId?: TeamId | undefined }>("introduce", 0, { name: "" });
  const { name, teamId } = draft.value;
  const [missing, setMissing] = useState(false);
  const chosen = state.teams.find((team) => team.id === teamId);
  const join = async (event: Event): Promise<void> => {
    event.preventDefault();
    setMissing(name.trim() === "");
    if (name.trim() === "") return;
    const wish = chosen === undefined ? {} : { teamId: chosen.id };
    const joined = await submit({ type: "join", name: name.trim(), language: sessionLanguage(state.languages), ...wish });
    if (joined) draft.sent();
  };
  return (
    <main class="join" style={chosen ? { "--team": teamLooks[chosen.look].colour } : brandColours(shownClient.value)}>
      <form class="sheet step" onSubmit={join} noValidate>
        <div class="join-top">
          <p class="eyebrow" translate={false}>
            {words.session(state.code)}
          </p>
          <LanguageSwitch offered={state.languages} />
        </div>
        <Brand />
        <StepHeading>{words.whoAreYou}</StepHeading>
        <CheckedField
          label={words.name}
          help={missing ? words.nameMissing : name.length < NAME_MAX ? words.nameHelp : words.nameFull(NAME_MAX)}
          wrong={missing}
          autoComplete="given-name"
          autoCapitalize="words"
          enterKeyHint="done"
          maxLength={NAME_MAX}
          value={name}
          onInput={(event) => {
            draft.write({ name: event.currentTarget.value, teamId });
            setMissing(false);
          }}
        />
        <TeamPicker teams={state.teams} chosen={teamId} withAny choose={(chosen) => draft.write({ name, teamId: chosen })} />
        <div class="row">
          {takeOver && <TakeOver go={takeOver} />}
          {toCode && (
            <button type="button" class="link-button" onClick={toCode}>
              {words.otherCode}
            </button>
          )}
        </div>
        <div class="actions">
          <Refusal code={refused} />
          <button type="submit" class="button button-main button-large button-wide" disabled={busy}>
            {busy ? words.joining : words.join}
          </button>
        </div>
      </form>
    </main>
  );
}
