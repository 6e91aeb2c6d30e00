// Commands nobody may give from where they sit, made from the paper's own tables with ids that exist.
import type { Chance } from "../client/chance.ts";
import type { Client } from "../client/client.ts";
import { type CommandShape, consoleCommands, phoneCommands } from "../client/paper.ts";
import type { Command } from "../client/types.ts";

/** What can be known, or guessed, of the session: real ids, of other people too. */
export type Known = { readonly participants: readonly string[]; readonly teams: readonly string[]; readonly trainer: Client };

export type Attacker = { readonly client: Client; readonly role: "phone" | "visitor" | "stage" | "console" };

/** A value that the page allows for this field. */
function valueFor(name: string, says: string, known: Known, chance: Chance): unknown {
  const { round, turn } = known.trainer.state();
  if (name === "participantId") return chance.pick(known.participants);
  if (name === "teamId") return chance.pick(known.teams);
  if (name === "spaceId") return chance.pick([...turn.choices, "start"]);
  if (name === "round") return round.number;
  if (name === "turn") return turn.number;
  const json = [...says.matchAll(/`(\{.*?\})`/g)].map(([, text = ""]) => JSON.parse(text));
  if (json.length > 0) return chance.pick(json);
  const words = [...says.matchAll(/"(\w+)"/g)].map(([, word]) => word);
  if (words.length > 0) return chance.pick(words);
  if (says.includes("\\d{6}")) return String(100_000 + chance.below(900_000));
  if (says.startsWith("boolean")) return chance.pick([true, false]);
  const [, least = "0", most = "9"] = /\((-?\d+)–(\d+)/.exec(says) ?? [];
  if (says.startsWith("integer")) return Number(least) + chance.below(Number(most) - Number(least) + 1);
  return `forged ${chance.below(1_000_000)}`;
}

function filled(shape: CommandShape, known: Known, chance: Chance): Command {
  const fields = shape.fields.filter(({ optional }) => !optional || chance.next() < 0.5);
  return { type: shape.type, ...Object.fromEntries(fields.map(({ name, says }) => [name, valueFor(name, says, known, chance)])) };
}

const captains: ReadonlySet<string> = new Set(["lockAnswer", "rollDie", "choosePath"]);
/** Fields by which a message might claim to come from somebody else. */
const claims = ["participantId", "actor", "role", "seat", "sessionId", "as", "kind", "__proto__"];
const named = (shapes: readonly CommandShape[], names: ReadonlySet<string>) => shapes.filter(({ type }) => names.has(type));

/** One command that must be refused, whatever the game is at. */
export function forged({ role, client }: Attacker, known: Known, chance: Chance): Command {
  const any = (shapes: readonly CommandShape[]) => filled(chance.pick(shapes), known, chance);
  if (role === "stage") return any([...phoneCommands, ...consoleCommands]);
  if (role === "visitor") return any([...phoneCommands.filter(({ type }) => type !== "join"), ...consoleCommands]);
  if (role === "console") return chance.next() < 0.5 ? any(phoneCommands) : stale(known, chance);
  const dice = chance.next();
  if (dice < 0.55) return any(consoleCommands);
  // Not a captain, so these are never theirs.
  if (dice < 0.7 && client.pushes.me?.captain === false) return any(named(phoneCommands, captains));
  if (dice < 0.85) return inAnothersName(any(phoneCommands), known, chance);
  const { round } = known.trainer.state();
  const option = chance.pick(["a", "b", "c"]);
  return { type: "submitAnswer", round: round.number + chance.pick([-2, -1, 1, 2, 90_000]) || 77, answer: { kind: "choice", option } };
}

function inAnothersName(command: Command, known: Known, chance: Chance): Command {
  const claim = chance.pick(claims);
  const whose = chance.pick([chance.pick(known.participants), "trainer", { kind: "trainer" }, { kind: "clock" }]);
  return Object.defineProperty({ ...command }, claim, { value: whose, enumerable: true });
}

/** A console's own commands, of another moment or about what there is not. */
function stale(known: Known, chance: Chance): Command {
  const { desk } = known.trainer.pushes;
  const steps = [...(consoleCommands.find(({ type }) => type === "next")?.fields[0]?.says ?? "").matchAll(/"(\w+)"/g)].map(
    ([, step]) => step,
  );
  if (chance.next() < 0.6) return { type: "next", expects: chance.pick(steps.filter((step) => !mayBeNow(step, desk?.next))), sure: true };
  const nobody = `p${chance.below(1_000_000)}`;
  return chance.pick<Command>([
    { type: "rename", participantId: nobody, name: "Nobody" },
    { type: "move", participantId: nobody, teamId: chance.pick(known.teams) },
    { type: "remove", participantId: nobody },
    { type: "admit", participantId: nobody },
    { type: "renameTeam", teamId: nobody, name: "Nothing" },
    { type: "awardPoints", teamId: nobody, points: 100 },
    { type: "awardCustomers", teamId: nobody, promoters: 1, passives: 0, detractors: 0 },
    { type: "judge", teamId: nobody, verdict: "accepted" },
    { type: "extend", byMs: 1 },
    { type: "show", what: { kind: "insight", insight: 99_999 } },
  ]);
}

/** The introduction may be left out (S7): before it, both steps are possible. */
const mayBeNow = (step: string | undefined, next: string | undefined) => step === next || (next === "introduce" && step === "start");
