// The choice of a client: whose words the cards speak, and which words its profile still lacks.
import type { JSX } from "preact";
import type { Catalogue, ClientLine } from "../../../server/protocol/trainer-api.ts";
import { say } from "../../ui/words.ts";
import { Choice } from "./choices.tsx";
import type { Draft } from "./draft.ts";
import { withClient } from "./offered.ts";
import { inLanguage } from "./sessions.tsx";
import { tailorWords } from "./tailor-words.ts";

type Props = { draft: Draft; catalogue: Catalogue; onDraft: (change: (now: Draft) => Draft) => void };

const helpOf = ({ fallbacks }: ClientLine): string => {
  const words = say(tailorWords);
  if (fallbacks.length === 0) return words.ownWords;
  return `${words.fallbacks(fallbacks.length, fallbacks.map(({ placeholder }) => placeholder).join(", "))}. ${words.fallbackHelp}`;
};

/** `catalogue` is the whole one, as it came from the server. */
export function ForWhom({ draft, catalogue, onDraft }: Props): JSX.Element | null {
  const words = say(tailorWords);
  const all = catalogue.clients ?? [];
  if (all.length === 0) return null;
  const choose = (id: string | undefined): void => onDraft((now) => withClient(now, id, catalogue));
  return (
    <fieldset class="form-part">
      <legend>{words.forWhom}</legend>
      <Choice
        type="radio"
        name="client"
        checked={draft.client === undefined}
        title={words.nobody}
        help={words.nobodyHelp}
        onChange={() => choose(undefined)}
      />
      {all.map((one) => (
        <Choice
          key={one.id}
          type="radio"
          name="client"
          checked={draft.client === one.id}
          title={inLanguage(one.name)}
          help={helpOf(one)}
          aside={one.accent !== undefined && <span class="accent-dot" style={{ background: one.accent }} />}
          onChange={() => choose(one.id)}
        />
      ))}
    </fieldset>
  );
}
