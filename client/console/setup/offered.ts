// What is offered once it is known for whom: a client's own decks and boards before those of the library.
import type { Catalogue, ClientLine } from "../../../server/protocol/trainer-api.ts";
import type { Draft } from "./draft.ts";
import { firstDraft, languagesOf } from "./draft.ts";

const find = (catalogue: Catalogue, id: string | undefined): ClientLine | undefined => catalogue.clients?.find((one) => one.id === id);

/** The catalogue as it is for one client, or for everybody. */
export function offeredTo(catalogue: Catalogue, id: string | undefined): Catalogue {
  const client = find(catalogue, id);
  if (client === undefined) return catalogue;
  return { ...catalogue, decks: [...client.decks, ...catalogue.decks], boards: [...client.boards, ...catalogue.boards] };
}

/** The same choices for another client: a deck gives way to its overlay, an overlay to its base, and what is not offered falls away. */
export function withClient(draft: Draft, id: string | undefined, catalogue: Catalogue): Draft {
  const before = find(catalogue, draft.client)?.decks ?? [];
  const after = find(catalogue, id)?.decks ?? [];
  const offered = offeredTo(catalogue, id);
  const plain = draft.decks.map((deck) => before.find((one) => one.id === deck)?.base ?? deck);
  const tailored = plain.map((deck) => after.find(({ base }) => base === deck)?.id ?? deck);
  const kept = [...new Set(tailored)].filter((deck) => offered.decks.some((one) => one.id === deck));
  const decks = kept.length > 0 ? kept : firstDraft(offered).decks;
  const languages = draft.languages.filter((one) => languagesOf(decks, offered).includes(one));
  return {
    ...draft,
    client: id,
    decks,
    languages: languages.length > 0 ? languages : languagesOf(decks, offered),
    board: offered.boards.some((board) => board.id === draft.board) ? draft.board : offered.boards[0]?.id,
    cards: undefined,
  };
}
