// Words that several screens share: topics, team looks, the connection and every refusal.
import type { WordTable } from "../../server/languages.ts";
import type { TeamLook } from "../../server/protocol/rules-types.ts";
import { en } from "./words-common.en.ts";
import { nl } from "./words-common.nl.ts";

export const commonWords: WordTable<typeof en> = { en, nl };

/** A team's name for a screen: the trainer's, or its look's in this language. */
export const teamName = (team: { readonly name: string; readonly look: TeamLook }, looks: Readonly<Record<TeamLook, string>>): string =>
  team.name === "" ? looks[team.look] : team.name;
