// Options as choice, order and poll share them: tiles while open, bars at the reveal.
import type { JSX } from "preact";
import type { OptionId, OptionWords } from "../../../server/protocol/rules-types.ts";
import { VerdictSign } from "../../stage/parts/result-mark.tsx";
import { stageWords } from "../../stage/words.ts";
import { percent } from "../../ui/numbers.ts";
import { OptionMark, optionColour } from "../../ui/option-mark.tsx";
import { say } from "../../ui/words.ts";
import type { OptionShare } from "./shares.ts";

/** Short texts stand two by two, long ones under each other. */
const columnsFor = (texts: readonly string[]): number =>
  texts.length % 2 === 0 && Math.max(...texts.map((text) => text.length)) <= 64 ? 2 : 1;

/** Many long texts get smaller type, in two steps. */
const density = (options: readonly { readonly text: string }[]): string | undefined => {
  const all = options.reduce((sum, option) => sum + option.text.length, 0);
  return all > 400 ? "very" : all > 280 ? "some" : undefined;
};

type TilesProps = { options: readonly OptionWords[]; hint?: string; ordered?: boolean };

export function OptionTiles({ options, hint, ordered }: TilesProps): JSX.Element {
  const columns = ordered ? 1 : columnsFor(options.map((option) => option.text));
  return (
    <>
      {hint !== undefined && <p class="face-hint">{hint}</p>}
      <ol class="tiles" data-columns={columns} data-count={options.length} data-dense={density(options)}>
        {options.map((option, index) => (
          <li key={option.id} class="tile" style={{ "--mark": optionColour(index).colour, "--delay": index }}>
            <OptionMark index={index} size="1.9em" />
            <span>{option.text}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** One option in a line. */
export function OptionBrief({ options, id }: { options: readonly OptionWords[]; id: OptionId }): JSX.Element {
  const index = options.findIndex((option) => option.id === id);
  return (
    <span class="brief">
      <OptionMark index={index} size="2rem" />
      <span>{options[index]?.text}</span>
    </span>
  );
}

type BarsProps = { shares: readonly OptionShare[]; total: number; right?: readonly OptionId[]; most?: ReadonlySet<OptionId> };

function Bar(props: { share: OptionShare; right: boolean; most: boolean; tone: string }): JSX.Element {
  const { share } = props;
  const words = say(stageWords).cards;
  return (
    <li class={`bar ${props.tone}`} style={{ "--mark": optionColour(share.index).colour, "--share": share.share }}>
      <span class="bar-fill" />
      <OptionMark index={share.index} size="2.4rem" />
      <span class="bar-text">{share.text}</span>
      {props.right && (
        <span class="bar-tag">
          <VerdictSign verdict="right" />
          <span>{words.rightAnswer}</span>
        </span>
      )}
      {props.most && <span class="bar-tag">{words.mostChosen}</span>}
      <span class="bar-figures figures">
        <strong>{percent(share.share)}</strong>
        <span>{share.count}</span>
      </span>
    </li>
  );
}

/** The options with the share of the room behind each, what is right or most chosen marked in words. */
export function OptionBars(props: BarsProps): JSX.Element {
  const words = say(stageWords).cards;
  return (
    <>
      <ol class="bars" data-count={props.shares.length}>
        {props.shares.map((share) => {
          const right = props.right?.includes(share.id) ?? false;
          const most = props.most?.has(share.id) ?? false;
          return <Bar key={share.id} share={share} right={right} most={most} tone={right ? "bar-right" : most ? "bar-most" : ""} />;
        })}
      </ol>
      <p class="face-note">{words.answers(props.total)}</p>
    </>
  );
}
