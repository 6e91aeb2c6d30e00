// Giving or taking by the trainer's own hand: customers on the board, points in a quiz (S5).
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { TrainerCommand } from "../../../server/protocol/rules-types.ts";
import { type Gains, gainsText } from "../../ui/gains.ts";
import { signed } from "../../ui/numbers.ts";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import { activeTeam } from "../../view/teams.ts";
import { Dialog } from "../dialog.tsx";
import { Icon } from "../icons.tsx";
import { frameWords } from "../words.ts";
import { asTeam, useDesk } from "./desk-context.ts";
import { TeamButton } from "./person-dialog.tsx";
import { toolWords } from "./room-words.ts";

const none: Gains = { promoters: 0, passives: 0, detractors: 0, points: 0 };
const CUSTOMERS_MAX = 20;
const POINTS_MAX = 10_000;
const POINTS_STEP = 100;

export function AwardDialog(): JSX.Element {
  const { state, act, show } = useDesk();
  const words = say(toolWords);
  const playing = state.teams.filter((team) => team.members > 0);
  const [teamId, setTeamId] = useState((activeTeam(state) ?? playing[0])?.id ?? "");
  const [amounts, setGains] = useState<Gains>(none);
  const team = playing.find((one) => one.id === teamId);
  const keys = state.mode === "board" ? (["promoters", "passives", "detractors"] as const) : (["points"] as const);
  const what = gainsText(amounts);
  const ready = team !== undefined && what !== "";
  const give = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (ready && (await act(commandOf(state.mode, teamId, amounts)))) show(undefined);
  };
  return (
    <Dialog title={words.awardTitle} onClose={() => show(undefined)}>
      <form class="award" onSubmit={give}>
        <fieldset class="move">
          <legend class="field-label">{words.awardTo}</legend>
          {playing.map((one) => (
            <TeamButton key={one.id} team={one} on={one.id === teamId} onPick={() => setTeamId(one.id)} />
          ))}
        </fieldset>
        <div class="amounts">
          {keys.map((key) => (
            <Amount key={key} name={key} value={amounts[key]} onChange={(value) => setGains((now) => ({ ...now, [key]: value }))} />
          ))}
        </div>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={() => show(undefined)}>
            {say(frameWords).cancel}
          </button>
          <button type="submit" class="button button-main" aria-disabled={!ready}>
            {ready ? words.give(what, asTeam(team)) : words.nothingYet}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function commandOf(mode: "board" | "quiz", teamId: string, { points, ...customers }: Gains): TrainerCommand {
  return mode === "board" ? { type: "awardCustomers", teamId, ...customers } : { type: "awardPoints", teamId, points };
}

function Amount(props: { name: keyof Gains; value: number; onChange: (value: number) => void }): JSX.Element {
  const words = say(toolWords);
  const quiz = props.name === "points";
  const [step, max] = quiz ? [POINTS_STEP, POINTS_MAX] : [1, CUSTOMERS_MAX];
  const label = quiz ? words.points : say(commonWords)[props.name](2);
  const set = (value: number): void => props.onChange(Math.max(-max, Math.min(max, value)));
  return (
    <fieldset class="amount">
      <legend class="visually-hidden">{label}</legend>
      <span class="amount-name">{label}</span>
      <button type="button" class="stepper-button" aria-label={words.minus(label)} onClick={() => set(props.value - step)}>
        <Icon name="minus" />
      </button>
      <output class="amount-value figures">{signed(props.value)}</output>
      <button type="button" class="stepper-button" aria-label={words.plus(label)} onClick={() => set(props.value + step)}>
        <Icon name="plus" />
      </button>
    </fieldset>
  );
}
