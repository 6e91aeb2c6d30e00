// What just happened, told once: a milestone as a celebration, the rest as a quiet line.
import type { JSX } from "preact";
import type { Moment, PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import { TeamLabel, teamColours } from "../../ui/team-label.tsx";
import { say } from "../../ui/words.ts";
import { commonWords, teamName } from "../../ui/words-common.ts";
import { type Space, spaceById } from "../../view/stage-view.ts";
import type { StageLink } from "../stage-link.ts";
import { type Caption, useMoments } from "../use-moments.ts";
import { stageWords } from "../words.ts";
import { CustomerCount, customerKinds } from "./customer-signs.tsx";

type Told<T extends Moment["type"]> = Extract<Moment, { type: T }>;

function Celebration(props: { team: PublicTeam; title: string; help: string }): JSX.Element {
  return (
    <div class="celebration" style={teamColours(props.team)}>
      <svg class="celebration-bunting" viewBox="0 0 400 40" preserveAspectRatio="none" aria-hidden="true">
        {[0, 1, 2, 3, 4, 5, 6, 7].map((i) => (
          <path key={i} d={`M${i * 50 + 4} 2h42l-21 34z`} />
        ))}
      </svg>
      <p class="celebration-title">{props.title}</p>
      <p>{props.help}</p>
    </div>
  );
}

function Milestone(props: { team: PublicTeam; place: Space | undefined }): JSX.Element {
  const words = say(stageWords).turn;
  return (
    <Celebration team={props.team} title={words.milestone(teamName(props.team))} help={words.milestoneHelp(props.place?.name ?? "")} />
  );
}

function Finish(props: { team: PublicTeam; place: number }): JSX.Element {
  const words = say(stageWords).turn;
  const place = say(commonWords).place(props.place);
  return <Celebration team={props.team} title={words.finish(teamName(props.team))} help={words.finishPlace(place)} />;
}

function Change(props: { team: PublicTeam; moment: Told<"customersChanged"> }): JSX.Element {
  return (
    <p class="toast">
      <TeamLabel team={props.team} />
      {customerKinds
        .filter((kind) => props.moment.by[kind] !== 0)
        .map((kind) => (
          <CustomerCount key={kind} kind={kind} count={props.moment.by[kind]} change />
        ))}
    </p>
  );
}

function Told(props: { caption: Caption; state: PublicState; link: StageLink }): JSX.Element | null {
  const { moment } = props.caption;
  if (moment.type === "undone") return <p class="toast">{say(stageWords).turn.undone[moment.what]}</p>;
  const team = "teamId" in moment ? props.state.teams.find((each) => each.id === moment.teamId) : undefined;
  if (!team) return null;
  if (moment.type === "milestoneReached") return <Milestone team={team} place={spaceById(props.link.board.value, moment.spaceId)} />;
  if (moment.type === "finishReached") return <Finish team={team} place={moment.place} />;
  if (moment.type === "customersChanged") return <Change team={team} moment={moment} />;
  if (moment.type !== "participantJoined") return null;
  return (
    <p class="toast">
      <strong>{moment.name}</strong>
      <TeamLabel team={team} />
    </p>
  );
}

const most = 3;
const grand: ReadonlySet<Moment["type"]> = new Set(["milestoneReached", "finishReached"]);

const isGrand = ({ moment }: Caption): boolean => grand.has(moment.type);

const useCaptions = (link: StageLink, state: PublicState): readonly Caption[] => {
  // A fork or a question on the table has the room's eyes: only quiet lines then.
  const celebrating = state.phase === "turn" && state.turn.step !== "fork";
  return useMoments(link)
    .filter((caption) => celebrating || !isGrand(caption))
    .slice(-most);
};

/** A celebration takes the place of what else is said over the map. */
export const useCelebrating = (link: StageLink, state: PublicState): boolean => useCaptions(link, state).some(isGrand);

export function Captions(props: { link: StageLink; state: PublicState }): JSX.Element {
  const told = useCaptions(props.link, props.state);
  return (
    <div class={told.some(isGrand) ? "captions captions-grand" : "captions"} role="status">
      {told.map((caption) => (
        <Told key={caption.id} caption={caption} state={props.state} link={props.link} />
      ))}
    </div>
  );
}
