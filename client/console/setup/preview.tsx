// The cards as players will read them, looked at before there is a session: one at a time, in each language, with what only the trainer knows.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { inOneOf, type Language, spoken } from "../../../server/languages.ts";
import type { Preview, PreviewCard, PreviewRequest } from "../../../server/protocol/trainer-api.ts";
import { fetchPreview } from "../../link/trainer-api.ts";
import { language, say } from "../../ui/words.ts";

import { CardSheet } from "../desk/card-sheet.tsx";
import { Notes } from "../desk/notes.tsx";
import { Dialog } from "../dialog.tsx";
import { Icon } from "../icons.tsx";
import { recall, trainerKey } from "../kept.ts";
import { LanguageButtons } from "../prefs.tsx";
import { tailorWords } from "./tailor-words.ts";

export function PreviewButton(props: { wanted: PreviewRequest }): JSX.Element {
  const [open, setOpen] = useState(false);
  const ready = props.wanted.decks.length > 0 && props.wanted.languages.length > 0;
  return (
    <>
      <button type="button" class="button look-at-cards" aria-disabled={!ready} onClick={() => setOpen(true)}>
        <Icon name="card" /> {say(tailorWords).look}
      </button>
      {open && ready && <PreviewDialog wanted={props.wanted} onClose={() => setOpen(false)} />}
    </>
  );
}

function PreviewDialog(props: { wanted: PreviewRequest; onClose: () => void }): JSX.Element {
  const words = say(tailorWords);
  const [preview, setPreview] = useState<Preview | "loading" | "failed">("loading");
  useEffect(() => {
    void fetchPreview(recall(trainerKey) ?? "", props.wanted).then((result) => setPreview(result.ok ? result.value : "failed"));
  }, []);
  return (
    <Dialog title={words.title} onClose={props.onClose} wide>
      {preview === "loading" && <p class="card-preview">{words.loading}</p>}
      {preview === "failed" && <p class="card-preview form-problem">{words.failed}</p>}
      {typeof preview === "object" && <Cards cards={preview.cards} languages={props.wanted.languages} />}
    </Dialog>
  );
}

type CardsProps = { cards: readonly PreviewCard[]; languages: readonly Language[] };

/** The words in a language, or in the one there is. */

function Cards({ cards, languages }: CardsProps): JSX.Element | null {
  const words = say(tailorWords);
  const [at, setAt] = useState(0);
  const [tongue, setTongue] = useState<Language>(languages.find((one) => one === language.value) ?? languages[0] ?? language.value);
  const card = cards[at];
  if (card === undefined) return null;
  const go = (to: number): void => setAt(Math.min(cards.length - 1, Math.max(0, to)));
  return (
    <div class="card-preview">
      <div class="preview-bar">
        <button type="button" class="icon-button" aria-label={words.previous} aria-disabled={at === 0} onClick={() => go(at - 1)}>
          <Icon name="back" />
        </button>
        <output class="figures">{words.of(at + 1, cards.length)}</output>
        <button
          type="button"
          class="icon-button"
          aria-label={words.next}
          aria-disabled={at === cards.length - 1}
          onClick={() => go(at + 1)}
        >
          <Icon name="arrow" />
        </button>
        {languages.length > 1 && (
          <LanguageButtons
            legend={words.languageOfCards}
            class="preview-tongues"
            languages={languages}
            chosen={tongue}
            onChoose={setTongue}
          />
        )}
      </div>
      <label class="preview-jump">
        <span class="visually-hidden">{words.jump}</span>
        <select value={String(at)} onChange={(event) => go(Number(event.currentTarget.value))}>
          {cards.map((one, index) => (
            <option key={index} value={String(index)}>
              {index + 1}. {inOneOf(one, tongue)?.text}
            </option>
          ))}
        </select>
      </label>
      <Card card={card} tongue={tongue} />
    </div>
  );
}

function Card({ card, tongue }: { card: PreviewCard; tongue: Language }): JSX.Element | null {
  const words = inOneOf(card, tongue);
  if (words === undefined) return null;
  return (
    <div lang={card[tongue] === undefined ? undefined : tongue}>
      {card[tongue] === undefined && <p class="form-problem">{say(tailorWords).notIn(spoken[tongue].name)}</p>}
      <CardSheet card={words} />
      <div class="preview-notes">
        <Notes card={words} debriefing={false} />
      </div>
    </div>
  );
}
