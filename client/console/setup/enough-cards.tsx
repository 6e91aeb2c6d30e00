// Asks the server whether the chosen decks last for the chosen board, anew with each choice, and offers decks that help (B14).
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Catalogue, SupplyRequest } from "../../../server/protocol/trainer-api.ts";
import type { Supply } from "../../../server/protocol/views.ts";
import type { ApiResult } from "../../link/trainer-api.ts";
import { say } from "../../ui/words.ts";
import { SupplyNote } from "../supply-note.tsx";
import { supplyWords } from "../supply-words.ts";
import { type Draft, supplyWanted, withDeck } from "./draft.ts";
import { inLanguage } from "./sessions.tsx";

export type AskSupply = (wanted: SupplyRequest) => Promise<ApiResult<Supply>>;

/** A stepper is pressed several times in a row. */
const SETTLED_MS = 200;

/** The last answer stays until the next one is there; without an answer nothing is said, and nothing is held up. */
export function useSupply(draft: Draft, catalogue: Catalogue, ask: AskSupply): Supply | undefined {
  const wanted = supplyWanted(draft, catalogue);
  const [supply, setSupply] = useState<Supply | undefined>(undefined);
  const key = JSON.stringify(wanted);
  useEffect(() => {
    let current = true;
    const settled = setTimeout(async () => {
      const result = wanted && (await ask(wanted));
      if (current) setSupply(result?.ok ? result.value : undefined);
    }, SETTLED_MS);
    return () => {
      current = false;
      clearTimeout(settled);
    };
  }, [key]);
  return supply;
}

type Props = { draft: Draft; catalogue: Catalogue; supply: Supply; onDraft: (change: (now: Draft) => Draft) => void };

export function EnoughCards({ draft, catalogue, supply, onDraft }: Props): JSX.Element {
  const words = say(supplyWords);
  const { suggestion } = supply;
  const decks = catalogue.decks.filter(({ id }) => suggestion?.decks.includes(id) && !draft.decks.includes(id));
  return (
    <SupplyNote supply={supply} help={words.mend}>
      {suggestion !== undefined && decks.length > 0 && (
        <div class="supply-add">
          {decks.map((deck) => (
            <button key={deck.id} type="button" class="button" onClick={() => onDraft((now) => withDeck(now, deck.id, true, catalogue))}>
              {words.add(inLanguage(deck.title))}
            </button>
          ))}
          <p class="supply-help">{suggestion.repeats === 0 ? words.addsEnough : words.addsSome(suggestion.repeats)}</p>
        </div>
      )}
    </SupplyNote>
  );
}
