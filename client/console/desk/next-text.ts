// Puts the one next step into words: always what will happen, and where it helps, to whom and why now.
import type { Desk, PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import type { NextView } from "../../view/console-view.ts";
import { frameWords } from "../words.ts";
import { asTeam } from "./desk-context.ts";
import { nextWords, nowWords } from "./desk-words.ts";
import { stageWords } from "./show-words.ts";

export type NextText = { readonly title: string; readonly detail: string };

export function nextText(view: NextView, state: PublicState | undefined, desk: Desk | undefined): NextText {
  if (view.kind === "blocked") return { title: blockedTitle(view), detail: blockedDetail(view) };
  if (view.kind === "resume") return { title: say(nextWords).resume, detail: say(nowWords).pausedHelp };
  if (state === undefined || desk === undefined) return { title: say(nextWords).steps[view.step], detail: "" };
  const dropped = droppedText(desk);
  const reason = dropped === undefined ? stepDetail(view.step, state, view.team) : say(nextWords).waitingFor(dropped);
  const detail = [reason, takesOff(desk)].filter((part) => part !== "").join(", ");
  return { title: stepTitle(view, state, desk), detail };
}

/** R10: why the answers do not close by themselves. */
export const droppedText = ({ dropped }: Desk): string | undefined => dropped && say(nextWords).dropped(dropped.missing, dropped.of);

/** Whatever is on the stage besides the game goes with the next step (R8). */
function takesOff(desk: Desk): string {
  const words = say(stageWords);
  if (desk.shown === undefined) return "";
  return words.takesOff(desk.shown.kind === "round" ? words.aRound : words.anIdea);
}

type Ready = Extract<NextView, { kind: "ready" }>;
type Blocked = Extract<NextView, { kind: "blocked" }>;

function blockedTitle({ why, team }: Blocked): string {
  const words = say(nextWords);
  return why === "judging" && team !== undefined ? words.judgeOf(asTeam(team)) : words.blocked[why];
}

function blockedDetail({ why, team }: Blocked): string {
  const words = say(nextWords);
  if (why === "reconnecting") return words.kept;
  if (why === "judging" && team !== undefined) return words.blocked.judging;
  if (why === "ended") return words.onStage;
  return "";
}

function stepTitle({ step, team }: Ready, state: PublicState, desk: Desk): string {
  const words = say(nextWords);
  if (step === "openAnswers" && state.round.performed) return words.openPreparation;
  if (step === "reveal" && !state.round.marked) return words.revealPoll;
  if (step === "reveal" && state.round.performed) return words.revealVerdict;
  if (team === undefined) return words.steps[step];
  const name = asTeam(team);
  if (step === "openCard") return desk.ahead?.traits.performed ? words.challengeFor(name) : words.cardFor(name);
  if (step === "rollForTeam") return words.rollFor(name);
  if (step === "chooseForTeam") return words.chooseFor(name);
  if (step === "startPerformance") return words.performBy(name);
  return step === "nextTurn" ? words.turnOf(name) : words.steps[step];
}

function stepDetail(step: Ready["step"], state: PublicState, team: PublicTeam | undefined): string {
  const words = say(nextWords);
  const captain = team?.captain ?? "";
  const { answered, expected, performed } = state.round;
  if (step === "introduce" || step === "start") {
    const there = state.teams.filter((one) => one.members > 0).length;
    return words.room(say(frameWords).people(state.connected), there);
  }
  if (step === "rollForTeam") return captain === "" ? "" : words.captainRolls(captain);
  if (step === "chooseForTeam") return captain === "" ? "" : words.captainChooses(captain);
  if (step === "openAnswers") return words.reading;
  if (step === "startPerformance") return words.preparing;
  const counts = (step === "closeAnswers" || step === "reveal") && !performed && expected > 0;
  if (!counts) return "";
  return answered >= expected ? words.allAnswered : words.answered(answered, expected);
}
