// What the signs on the board mean, over the game at a key's press.
import type { ComponentChildren, JSX } from "preact";
import { spaceSign } from "../../../server/drawing/space-signs.ts";
import type { BoardView } from "../../../server/protocol/views.ts";
import { SignIcon, TopicIcon, topicColour } from "../../ui/topic-icon.tsx";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import type { Space } from "../../view/stage-view.ts";
import { roomWords } from "../words-room.ts";
import { CustomerSign } from "./customer-signs.tsx";

type Meaning = { readonly name: string; readonly text: string };

function Entry(props: { meaning: Meaning; tone: string; children: ComponentChildren }): JSX.Element {
  return (
    <li class={`legend-entry legend-${props.tone}`}>
      <span class="legend-sign">{props.children}</span>
      <span>
        <strong>{props.meaning.name}</strong>
        <span class="legend-text">{props.meaning.text}</span>
      </span>
    </li>
  );
}

const kinds = ["challenge", "milestone", "fork", "loop", "finish"] as const;
const customers = [
  ["promoters", "promoter"],
  ["passives", "passive"],
  ["detractors", "detractor"],
] as const;

const topicsOf = (board: BoardView): readonly string[] => [
  ...new Set(board.spaces.flatMap((space: Space) => (space.topic === undefined ? [] : [space.topic]))),
];

export function Legend(props: { board: BoardView }): JSX.Element {
  const words = say(roomWords).legend;
  const names = say(commonWords).topics;
  const here = new Set<string>(props.board.spaces.map((space) => space.kind));
  return (
    <section class="overlay legend" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul class="legend-topics">
        {topicsOf(props.board).map((topic) => (
          <li key={topic} style={{ "--topic": topicColour(topic) }}>
            <TopicIcon topic={topic} size="1.8rem" />
            {names[topic] ?? topic}
          </li>
        ))}
        <li class="legend-topics-text">{words.topics}</li>
      </ul>
      <ul class="legend-entries">
        {kinds
          .filter((kind) => here.has(kind))
          .map((kind) => (
            <Entry key={kind} meaning={words[kind]} tone={kind}>
              <SignIcon sign={spaceSign({ kind })} />
            </Entry>
          ))}
        <Entry meaning={words.peaks} tone="peaks">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M1 20L9 7l4 6 3-4 7 11z" fill="currentColor" />
          </svg>
        </Entry>
        {customers.map(([kind, name]) => (
          <Entry key={kind} meaning={words[name]} tone="customer">
            <CustomerSign kind={kind} />
          </Entry>
        ))}
      </ul>
      <p class="overlay-close">{words.close}</p>
    </section>
  );
}
