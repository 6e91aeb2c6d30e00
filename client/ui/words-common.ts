// Words that several screens share: topics, team looks, the connection and every refusal.
import type { WordTable } from "../../server/languages.ts";
import type { TeamLook } from "../../server/protocol/rules-types.ts";
import { say } from "./words.ts";
import { en } from "./words-common.en.ts";
import { nl } from "./words-common.nl.ts";

export const commonWords: WordTable<typeof en> = { en, nl };

/** A team's name for a screen: the trainer's, or its look's in this language. */
export const teamName = ({ name, look }: { readonly name: string; readonly look: TeamLook }): string =>
  name === "" ? say(commonWords).looks[look] : name;
