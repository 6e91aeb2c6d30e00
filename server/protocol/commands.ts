// The doors of the one message: what a phone and a console may send, parsed before anybody looks at it.
import { z } from "zod";
import { answerSchema } from "../kinds/wire.ts";
import { languages } from "../languages.ts";
import { nextSteps, type PhoneCommand, type TrainerCommand } from "../rules/command.ts";
import { AWARD_CUSTOMERS_MAX, AWARD_POINTS_MAX, EXTEND_MAX_MS, EXTEND_MIN_MS } from "./limits.ts";

const id = z.string().min(1).max(40);
const ordinal = z.int().min(0).max(100_000);
/** Longer than any name or note may be: the rules clean and measure it in visible characters. */
const freeText = z.string().max(1_000);
const language = z.enum(languages);

/** Any command may bear one: sent again under the same id it is taken once. */
const commandId = z.string().regex(/^[\w-]{8,40}$/);

const borne = z.looseObject({ id: commandId.exactOptional() });

/** Reads a command off a menu, and the id it bears. */
export function readSent<Menu extends z.ZodType>(menu: Menu, payload: unknown): { command: z.infer<Menu>; id?: string } | z.ZodError {
  const sent = borne.safeParse(payload);
  if (!sent.success) return sent.error;
  const { id, ...rest } = sent.data;
  const command = menu.safeParse(rest);
  if (!command.success) return command.error;
  return { command: command.data, ...(id === undefined ? {} : { id }) };
}

/** Commands of a phone. */
export const phoneCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("join"), name: freeText, language, teamId: id.exactOptional() }),
  z.strictObject({ type: z.literal("setLanguage"), language }),
  z.strictObject({ type: z.literal("renameSelf"), name: freeText }),
  z.strictObject({ type: z.literal("chooseTeam"), teamId: id }),
  z.strictObject({ type: z.literal("submitAnswer"), round: ordinal, answer: answerSchema }),
  z.strictObject({ type: z.literal("lockAnswer"), round: ordinal, answer: answerSchema }),
  z.strictObject({ type: z.literal("rollDie"), turn: ordinal }),
  z.strictObject({ type: z.literal("choosePath"), turn: ordinal, spaceId: id }),
  z.strictObject({ type: z.literal("noteInsight"), text: freeText, about: z.enum(["success", "note"]) }),
]);

const shown = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("insight"), insight: ordinal }),
  z.strictObject({ kind: z.literal("round"), round: ordinal }),
]);
const customers = z.int().min(-AWARD_CUSTOMERS_MAX).max(AWARD_CUSTOMERS_MAX);

/** Commands of a console. */
export const trainerCommand = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("next"),
    expects: z.enum(nextSteps),
    sure: z.boolean().exactOptional(),
  }),
  z.strictObject({ type: z.literal("stepBack"), expects: z.enum(["reopenAnswers", "returnToReveal"]) }),
  z.strictObject({ type: z.literal("show"), what: shown }),
  z.strictObject({ type: z.literal("hide") }),
  z.strictObject({ type: z.literal("admit"), participantId: id }),
  z.strictObject({ type: z.literal("turnAway"), participantId: id }),
  z.strictObject({ type: z.literal("offerSeat"), participantId: id, code: z.string().regex(/^\d{6}$/) }),
  z.strictObject({ type: z.literal("rename"), participantId: id, name: freeText }),
  z.strictObject({ type: z.literal("renameTeam"), teamId: id, name: freeText }),
  z.strictObject({ type: z.literal("move"), participantId: id, teamId: id }),
  z.strictObject({ type: z.literal("remove"), participantId: id }),
  z.strictObject({ type: z.literal("lockDoor"), locked: z.boolean() }),
  z.strictObject({ type: z.literal("setWord"), word: freeText }),
  z.strictObject({ type: z.literal("pause") }),
  z.strictObject({ type: z.literal("resume") }),
  z.strictObject({ type: z.literal("skipCard") }),
  z.strictObject({ type: z.literal("extend"), byMs: z.int().min(EXTEND_MIN_MS).max(EXTEND_MAX_MS) }),
  z.strictObject({ type: z.literal("closeAnswers") }),
  z.strictObject({ type: z.literal("judge"), teamId: id, verdict: z.enum(["accepted", "partly", "not"]) }),
  z.strictObject({ type: z.literal("awardCustomers"), teamId: id, promoters: customers, passives: customers, detractors: customers }),
  z.strictObject({ type: z.literal("awardPoints"), teamId: id, points: z.int().min(-AWARD_POINTS_MAX).max(AWARD_POINTS_MAX) }),
  z.strictObject({ type: z.literal("undo") }),
  z.strictObject({ type: z.literal("endGame") }),
]);

/** Fails the build when what is parsed is not what the rules understand, or a command is missing here. */
type Agrees<Parsed extends Wanted, Wanted> = Parsed;
type Complete<Wanted extends Parsed, Parsed> = Wanted;
type Phone = z.infer<typeof phoneCommand>;
type Trainer = z.infer<typeof trainerCommand>;
export type ParsedPhoneCommand = Agrees<Phone, PhoneCommand> & { type: Complete<PhoneCommand["type"], Phone["type"]> };
export type ParsedTrainerCommand = Agrees<Trainer, TrainerCommand> & { type: Complete<TrainerCommand["type"], Trainer["type"]> };
