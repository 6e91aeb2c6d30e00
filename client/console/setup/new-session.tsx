// A new session in two taps: everything has a sensible value already, the rest is folded away.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type Language, spoken } from "../../../server/languages.ts";
import type { BoardMap, Catalogue, NewSession, PreviewRequest, SessionLine } from "../../../server/protocol/trainer-api.ts";
import type { ApiResult } from "../../link/trainer-api.ts";
import { say } from "../../ui/words.ts";

import { RoadDrawing } from "../road-drawing.tsx";
import { supplyWords } from "../supply-words.ts";
import { frameWords, homeWords, newWords } from "../words.ts";
import { Choice, Choices, Stepper } from "./choices.tsx";
import { type Draft, type FormPart, firstDraft, languagesOf, minutesOf, toWanted, withDeck } from "./draft.ts";
import { type AskSupply, EnoughCards, useSupply } from "./enough-cards.tsx";
import { ForWhom } from "./for-whom.tsx";
import { MoreOptions } from "./more-options.tsx";
import { offeredTo } from "./offered.ts";
import { PreviewButton } from "./preview.tsx";
import { NameField } from "./rename-session.tsx";
import { inLanguage } from "./sessions.tsx";

type Props = {
  catalogue: Catalogue;
  onMake: (wanted: NewSession) => Promise<ApiResult<SessionLine>>;
  onMade: (line: SessionLine) => void;
  askSupply: AskSupply;
};

export function NewSessionForm(props: Props): JSX.Element {
  const words = say(newWords);
  const [draft, setDraft] = useState(() => firstDraft(props.catalogue));
  const [making, setMaking] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const set = (change: Partial<Draft>): void => setDraft((now) => ({ ...now, ...change }));
  const catalogue = offeredTo(props.catalogue, draft.client);
  const supply = useSupply(draft, catalogue, props.askSupply);
  const make = async (event: Event): Promise<void> => {
    event.preventDefault();
    const missing = draft.decks.length === 0 ? words.noDeck : draft.languages.length === 0 ? words.noLanguage : undefined;
    if (missing !== undefined) return setProblems([missing]);
    if (making) return;
    setMaking(true);
    const result = await props.onMake(toWanted(draft, catalogue));
    setMaking(false);
    if (result.ok) return props.onMade(result.value);
    if (result.code === "offline") return setProblems([words.offline]);
    setProblems([words.failed, ...(result.code === "notStored" ? [say(frameWords).notStored] : result.problems)]);
  };
  if (catalogue.decks.length === 0 && (catalogue.clients ?? []).length === 0) return <p class="form-problem">{words.nothing}</p>;
  const part = { draft, catalogue, set };
  return (
    <form class="new-session" onSubmit={make} aria-labelledby="new-session">
      <h2 class="setup-heading" id="new-session">
        {words.title}
      </h2>
      <NameField value={draft.name} onInput={(name) => set({ name })} />
      <ForWhom draft={draft} catalogue={props.catalogue} onDraft={setDraft} />
      <Game {...part} />
      <Decks key={draft.client} {...part} onDraft={setDraft} />
      {draft.mode === "board" && <Boards {...part} />}
      <Languages {...part} />
      <Numbers {...part} />
      {supply !== undefined && <EnoughCards {...part} supply={supply} onDraft={setDraft} />}
      <MoreOptions {...part} />
      {problems.length > 0 && (
        <div class="form-problem" role="alert">
          {problems.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <div class="form-go">
        {supply !== undefined && supply.repeats > 0 && <p>{say(supplyWords).repeats(supply.repeats, supply.draws)}</p>}
        <button type="submit" class="button button-main button-large button-wide" aria-disabled={making}>
          {making ? words.making : words.make}
        </button>
      </div>
    </form>
  );
}

function Game({ draft, catalogue, set }: FormPart): JSX.Element {
  const words = say(newWords);
  const modes = say(homeWords).modes;
  const options = [
    { value: "board", title: modes.board, help: words.boardHelp },
    { value: "quiz", title: modes.quiz, help: words.quizHelp },
  ] as const;
  const offered = options.filter(({ value }) => value === "quiz" || catalogue.boards.length > 0);
  return <Choices two legend={words.game} name="mode" options={offered} chosen={[draft.mode]} onChoose={(mode) => set({ mode })} />;
}

type DeckProps = FormPart & { onDraft: (change: (now: Draft) => Draft) => void };

/** The deck that is chosen already stands first, with the client's own; the others are a tap away. */
function Decks(props: DeckProps): JSX.Element {
  const words = say(newWords);
  const own = props.catalogue.clients?.find(({ id }) => id === props.draft.client)?.decks ?? [];
  const [first] = useState([...props.draft.decks, ...own.map(({ id }) => id)]);
  const { decks } = props.catalogue;
  const others = decks.filter((deck) => !first.includes(deck.id));
  return (
    <fieldset class="form-part">
      <legend>{words.deck}</legend>
      {decks
        .filter((deck) => first.includes(deck.id))
        .map((deck) => (
          <DeckChoice key={deck.id} {...props} deck={deck} />
        ))}
      {others.length > 0 && (
        <details class="more-options">
          <summary>{words.otherDecks(others.length)}</summary>
          <div class="other-decks">
            {others.map((deck) => (
              <DeckChoice key={deck.id} {...props} deck={deck} />
            ))}
          </div>
        </details>
      )}
      <PreviewButton wanted={previewed(props)} />
    </fieldset>
  );
}

/** Every language the chosen decks have, whichever the session will speak. */
const previewed = ({ draft, catalogue }: FormPart): PreviewRequest => ({
  ...(draft.client === undefined ? {} : { client: draft.client }),
  decks: [...draft.decks],
  languages: [...languagesOf(draft.decks, catalogue)],
});

function DeckChoice({ deck, draft, catalogue, onDraft }: DeckProps & { deck: Catalogue["decks"][number] }): JSX.Element {
  return (
    <Choice
      type="checkbox"
      name="deck"
      checked={draft.decks.includes(deck.id)}
      title={inLanguage(deck.title)}
      help={inLanguage(deck.about)}
      aside={
        <span class="choice-aside">
          <span class="figures">{say(newWords).cards(deck.cards)}</span>
          <span class="language-tags">{deck.languages.join(" · ").toUpperCase()}</span>
        </span>
      }
      onChange={(chosen) => onDraft((now) => withDeck(now, deck.id, chosen, catalogue))}
    />
  );
}

function Boards({ draft, catalogue, set }: FormPart): JSX.Element {
  const words = say(newWords);
  const options = catalogue.boards.map(({ id, title, spaces, minutes, map }) => ({
    value: id,
    title: inLanguage(title),
    help: words.boardFacts(spaces, minutes),
    aside: <BoardPicture map={map} />,
  }));
  const chosen = draft.board === undefined ? [] : [draft.board];
  return <Choices legend={words.board} name="board" options={options} chosen={chosen} onChoose={(board) => set({ board })} />;
}

/** The board's road in the colours of its time of year; the words beside it say the rest. */
function BoardPicture({ map }: { map: BoardMap }): JSX.Element {
  return (
    <span class={`board-picture board-${map.land.season}`}>
      <RoadDrawing map={map} />
    </span>
  );
}

function Languages({ draft, catalogue, set }: FormPart): JSX.Element {
  const options = languagesOf(draft.decks, catalogue).map((value) => ({ value, title: spoken[value].name }));
  const choose = (one: Language, on: boolean): void =>
    set({ languages: on ? [...draft.languages, one] : draft.languages.filter((other) => other !== one) });
  const legend = say(newWords).languages;
  return <Choices two legend={legend} name="language" type="checkbox" options={options} chosen={draft.languages} onChoose={choose} />;
}

function Numbers({ draft, catalogue, set }: FormPart): JSX.Element {
  const words = say(newWords);
  const minutes = minutesOf(draft, catalogue);
  const text = say(frameWords).minutes(minutes);
  return (
    <div class="form-part form-numbers">
      <Stepper label={words.teams} value={draft.teams} min={2} max={8} onChange={(teams) => set({ teams })} />
      <Stepper label={words.time} value={minutes} text={text} min={5} max={480} step={5} onChange={(to) => set({ minutes: to })} />
    </div>
  );
}
