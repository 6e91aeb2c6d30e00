// Chooses the screen for the step this phone is at; everything it needs comes in, so that it runs without a server.
import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { SpaceId } from "../../server/protocol/rules-types.ts";
import type { Me, PublicState, PublicTeam } from "../../server/protocol/views.ts";
import type { LinkStatus } from "../link/link.ts";
import { say } from "../ui/words.ts";
import { type PhoneFacts, type PhoneStep, phoneView, stepKey } from "../view/phone-view.ts";
import { hush, LiveRegion } from "./parts/announce.tsx";
import { Frame } from "./parts/frame.tsx";
import { Guard } from "./parts/guard.tsx";
import { TakeOver } from "./parts/take-over.tsx";
import { DraftsOf } from "./parts/use-draft.ts";
import { useHeld } from "./parts/use-held.ts";
import type { Send } from "./parts/use-send.ts";
import { AnswerCard, Read } from "./screens/answer.tsx";
import { ChoosePath } from "./screens/choose-path.tsx";
import { Closed } from "./screens/closed.tsx";
import { Debrief } from "./screens/debrief.tsx";
import { Intro } from "./screens/intro.tsx";
import { Introduce } from "./screens/introduce.tsx";
import { Notice, OtherCode } from "./screens/notice.tsx";
import { Outcome } from "./screens/outcome.tsx";
import { Perform, Prepare } from "./screens/perform.tsx";
import type { PlayProps } from "./screens/play-props.ts";
import { Roll } from "./screens/roll.tsx";
import { End, Standings } from "./screens/standings.tsx";
import { Success } from "./screens/success.tsx";
import { Wait } from "./screens/wait.tsx";
import { joinWords } from "./words-join.ts";

export { fetchKinds } from "../kinds/phone.ts";

export interface PhoneProps {
  readonly facts: PhoneFacts;
  readonly status: LinkStatus;
  /** Why it does not come back: the network blocks sockets. */
  readonly blocked?: boolean;
  readonly now: () => number;
  readonly send: Send;
  /** Takes the seat one had on another phone, with the trainer's code; absent where there is no server. */
  readonly takeOver?: (offer: string) => void;
  /** The way back to where codes are typed, for who stands outside. */
  readonly toCode?: () => void;
}

/** Outside: what is going on there, and the ways on. */
function Outside(props: PhoneProps & { says: { readonly title: string; readonly text: string }; mayReturn?: boolean }): JSX.Element {
  return (
    <Notice {...props.says}>
      {props.mayReturn && props.takeOver && <TakeOver go={props.takeOver} />}
      {props.toCode && <OtherCode go={props.toCode} />}
    </Notice>
  );
}

function StepScreen(props: PlayProps & { step: PhoneStep; passOver: (milestone: SpaceId) => void }): JSX.Element {
  const { step, passOver, ...play } = props;
  switch (step.name) {
    case "wait":
      return <Wait {...play} for={step.for} />;
    case "roll":
      return <Roll {...play} />;
    case "choosePath":
      return <ChoosePath {...play} paths={step.paths} />;
    case "success":
      return <Success {...play} name={step.milestone.name} later={() => passOver(step.milestone.spaceId)} />;
    case "read":
      return <Read card={step.card} />;
    case "answer":
      return <AnswerCard {...play} card={step.card} asTeam={step.asTeam} />;
    case "prepare":
      return <Prepare card={step.card} by={step.by} />;
    case "closed":
      return <Closed {...play} card={step.card} answer={step.answer} />;
    case "perform":
      return <Perform {...play} card={step.card} by={step.by} judging={step.judging} />;
    case "outcome":
      return <Outcome {...play} card={step.card} reveal={step.reveal} />;
    case "debrief":
      return <Debrief {...play} question={step.question} />;
    case "standings":
      return <Standings {...play} />;
    case "end":
      return <End {...play} />;
    case "loading":
    case "introduce":
    case "doorLocked":
    case "knocking":
      return <p />;
    case "intro":
      return <Intro {...play} />;
  }
}

function Playing(
  props: PhoneProps & { state: PublicState; me: Me; team: PublicTeam; step: PhoneStep; passOver: (id: SpaceId) => void },
): JSX.Element {
  const { state, me, team, status, blocked, now, send, step, passOver } = props;
  return (
    <Frame state={state} me={me} team={team} status={status} blocked={blocked === true} now={now} send={send}>
      <Guard key={stepKey(step, state)}>
        <StepScreen step={step} state={state} me={me} team={team} send={send} passOver={passOver} />
      </Guard>
    </Frame>
  );
}

/** Everything after the seat was granted. */
export function Play(props: PhoneProps): JSX.Element {
  const { state, me } = props.facts;
  return (
    <DraftsOf.Provider value={`${state?.code ?? ""}.${me?.participantId ?? ""}`}>
      <Steps {...props} />
    </DraftsOf.Provider>
  );
}

/** What was announced in one step is silent in the next, before that one has anything to say. */
const useHush = (key: string): void => useLayoutEffect(hush, [key]);

function Steps(props: PhoneProps): JSX.Element {
  const [passedOver, setPassedOver] = useState<SpaceId>();
  const facts = useHeld(props.facts, props.status, props.now);
  const { state } = facts;
  const { step, me, team } = phoneView({ ...facts, passedOver });
  useHush(state ? stepKey(step, state) : "");
  const words = say(joinWords);
  if (step.name === "introduce" && state)
    return <Introduce state={state} send={props.send} takeOver={props.takeOver} toCode={props.toCode} />;
  if (step.name === "doorLocked") return <Outside {...props} says={words.doorLocked} mayReturn />;
  if (step.name === "knocking") return <Outside {...props} says={words.knocking} />;
  if (state === undefined || me === undefined || team === undefined) {
    return step.name === "end" ? <Outside {...props} says={words.closed} /> : <Notice title={words.connecting} text="" />;
  }
  return (
    <>
      <Playing {...props} state={state} me={me} team={team} step={step} passOver={setPassedOver} />
      <LiveRegion />
    </>
  );
}
