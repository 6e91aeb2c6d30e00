// What the room noted: newest first, the unseen marked, each put on the stage or taken off with one press.
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Desk } from "../../../server/protocol/views.ts";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { Icon } from "../icons.tsx";
import { useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";
import { stageWords } from "./show-words.ts";

/** In view for so long, an idea counts as seen. */
const SEEN_MS = 2_000;

export function Ideas(): JSX.Element | null {
  const { state, desk, unseen, seeIdeas } = useDesk();
  const words = say(nowWords);
  const list = useRef<HTMLElement>(null);
  const see = useRef(seeIdeas);
  see.current = seeIdeas;
  const count = desk.insights.length;
  useEffect(() => {
    if (list.current === null || unseen === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = new IntersectionObserver((entries) => {
      clearTimeout(timer);
      if (entries.some((entry) => entry.isIntersecting)) timer = setTimeout(() => see.current(), SEEN_MS);
    });
    for (const idea of list.current.querySelectorAll(".insight-new")) watch.observe(idea);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
    };
  }, [unseen]);
  if (count === 0) return null;
  return (
    <section ref={list} class={`insights ${state.phase === "ended" ? "insights-alone" : ""}`}>
      {state.phase !== "ended" && <h2>{words.insights}</h2>}
      <ul>
        {desk.insights
          .map((insight, index) => <Idea key={index} insight={insight} index={index} fresh={index >= count - unseen} />)
          .reverse()}
      </ul>
    </section>
  );
}

type IdeaProps = { insight: Desk["insights"][number]; index: number; fresh: boolean };

function Idea({ insight, index, fresh }: IdeaProps): JSX.Element {
  const { state, desk, act, status } = useDesk();
  const words = say(nowWords);
  const stage = say(stageWords);
  const look = state.teams.find((team) => team.id === insight.teamId)?.look;
  const shown = desk.shown?.kind === "insight" && desk.shown.insight === index;
  const put = (): void => void act(shown ? { type: "hide" } : { type: "show", what: { kind: "insight", insight: index } });
  return (
    <li class={`insight insight-${insight.about} ${fresh ? "insight-new" : ""}`}>
      <p class="insight-by">
        {look !== undefined && <TeamShape look={look} size="1em" />} {insight.name}
        {insight.about === "success" && <span class="insight-tag">{words.success}</span>}
        {fresh && <span class="insight-tag insight-fresh">{stage.newOne}</span>}
      </p>
      <p>{insight.text}</p>
      <button type="button" class="idea-show" aria-pressed={shown} aria-disabled={status !== "connected"} onClick={put}>
        <Icon name={shown ? "check" : "screen"} size="1.1rem" /> {shown ? stage.on : stage.put}
        <span class="visually-hidden">: {insight.name}</span>
      </button>
    </li>
  );
}
