// The preview itself: which card, in which language, at which step, with phone and stage beside each other.
import "../ui/fonts.css";
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/widgets.css";
import "./desk.css";
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import type { PreviewDeck } from "../../server/protocol/preview.ts";
import { say } from "../ui/words.ts";
import { deck, hashOf, loadDeck, type Shown, show, shown, steps, wordsShown } from "./shown.ts";
import { previewWords } from "./words.ts";

const smallPhone = signal(false);

/** A card that is not there, as after renaming it, gives way to the first. */
const start = async (): Promise<void> => {
  await loadDeck();
  const cards = deck.value?.cards ?? [];
  const [language] = deck.value?.languages ?? [];
  const known = cards.some(({ id }) => id === shown.value.card);
  const spoken = deck.value?.languages.includes(shown.value.language) ?? false;
  show({ ...(known ? {} : { card: cards[0]?.id ?? "" }), ...(spoken || language === undefined ? {} : { language }) });
};

void start();

const place = (): number => deck.value?.cards.findIndex(({ id }) => id === shown.value.card) ?? 0;

const go = (by: number): void => {
  const card = deck.value?.cards[place() + by];
  if (card) show({ card: card.id });
};

const typing = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest("select, input, button") !== null;

addEventListener("keydown", (event) => {
  if (typing(event.target)) return;
  if (event.key === "ArrowRight") go(1);
  if (event.key === "ArrowLeft") go(-1);
});

function Choice(props: { options: readonly { name: string; more: Partial<Shown>; on: boolean }[]; label: string }): JSX.Element {
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{props.label}</legend>
      {props.options.map(({ name, more, on }) => (
        <button key={name} type="button" class="choice-option" aria-pressed={on} onClick={() => show(more)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}

function Toggle(props: { name: string; on: boolean; turn: (on: boolean) => void }): JSX.Element {
  return (
    <label class="toggle">
      <input type="checkbox" checked={props.on} onChange={(event) => props.turn(event.currentTarget.checked)} />
      {props.name}
    </label>
  );
}

function CardPicker({ cards }: { cards: PreviewDeck["cards"] }): JSX.Element {
  const words = say(previewWords);
  const at = place();
  return (
    <div class="picker">
      <button type="button" class="button" aria-label={words.previous} disabled={at <= 0} onClick={() => go(-1)}>
        ‹
      </button>
      <select
        class="input"
        aria-label={words.card}
        value={shown.value.card}
        onChange={(event) => show({ card: event.currentTarget.value })}
      >
        {cards.map(({ id }, index) => (
          <option key={id} value={id}>
            {index + 1}. {id}
          </option>
        ))}
      </select>
      <button type="button" class="button" aria-label={words.next} disabled={at >= cards.length - 1} onClick={() => go(1)}>
        ›
      </button>
    </div>
  );
}

function Controls({ shows }: { shows: PreviewDeck }): JSX.Element {
  const words = say(previewWords);
  const { language, step, dark } = shown.value;
  return (
    <header class="controls">
      <h1>{shows.title}</h1>
      <CardPicker cards={shows.cards} />
      <Choice label={words.step} options={steps.map((one) => ({ name: words.steps[one], more: { step: one }, on: one === step }))} />
      <Choice
        label={words.language}
        options={shows.languages.map((one) => ({ name: one, more: { language: one }, on: one === language }))}
      />
      <Toggle name={words.dark} on={dark} turn={(on) => show({ dark: on })} />
      <Toggle
        name={words.small}
        on={smallPhone.value}
        turn={(on) => {
          smallPhone.value = on;
        }}
      />
    </header>
  );
}

function Screens(): JSX.Element {
  const words = say(previewWords);
  const hash = hashOf(shown.value);
  return (
    <main class="screens">
      <iframe class={smallPhone.value ? "phone phone-small" : "phone"} title={words.phone} src={`/phone#${hash}`} />
      <div class="beside">
        <iframe class="stage-frame" title={words.stage} src={`/stage#${hash}`} />
        <section class="notes">
          <h2>{words.notes}</h2>
          <p>{wordsShown()?.notes}</p>
        </section>
      </div>
    </main>
  );
}

export function Page(): JSX.Element {
  const words = say(previewWords);
  const shows = deck.value;
  if (shows === undefined) return <p class="message">{words.loading}</p>;
  if (shows.problems.length > 0) {
    return (
      <section class="message" role="alert">
        <h1>{words.problems}</h1>
        {shows.problems.map((problem) => (
          <pre key={problem}>{problem}</pre>
        ))}
      </section>
    );
  }
  return (
    <>
      <Controls shows={shows} />
      <Screens />
    </>
  );
}
