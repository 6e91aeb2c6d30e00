// Writes docs/protocol.md from its template, the schemas, the types and the limits themselves, so that it cannot go stale; `--check` only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { languages } from "../languages.ts";
import { refusalCodes } from "../rules/refusal.ts";
import { phoneCommand, trainerCommand } from "./commands.ts";
import { CLOSE_FOR_NOW, COMMAND, GRACE_MS, INSIGHT_MAX, NAME_MAX, TEAMS_MAX, TEAMS_MIN } from "./limits.ts";
import { seatRequest } from "./seats.ts";
import { RoundState, SessionState, TeamState, TopState, TurnState } from "./state.ts";
import { newSession, previewRequest, supplyRequest, trainerClaim } from "./trainer-api.ts";

const read = (file: string) => readFileSync(resolve(import.meta.dirname, file), "utf8");
const target = resolve(import.meta.dirname, "../../docs/protocol.md");

/** The types of a file as they are written, without its imports and its first line. */
const typesOf = (file: string) =>
  read(file)
    .replace(/^(import |export type \{)[\s\S]*?;\n/gm, "")
    .replace(/^\/\/ .*\n/, "")
    .trim();

/** From one declaration on. */
const typesFrom = (file: string, first: string) => typesOf(file).replace(new RegExp(`^[\\s\\S]*?(?=export type ${first}\\b)`), "");

/** The rules' words in the protocol, with the types and lists they are made of. */
function ruleTypes(): string {
  const lists = [...read("rules-types.ts").matchAll(/export type \{([^}]*)\} from "(.*)"/g)];
  const wanted = lists.flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()));
  const sources = new Set([...lists.map(([, , file = ""]) => file), ...shapeFiles()]);
  const codes = languages.map((language) => `"${language}"`).join(" | ");
  const spoken = typesOf("../languages.ts").match(/export type (Language|PerLanguage<).*;/g) ?? [];
  return declarationsIn(
    [...spoken.map((text) => text.replace("keyof typeof spoken", codes)), ...[...sources].map(read)].join("\n"),
    ["PerLanguage", ...wanted].filter((name) => !/Command$|^RefusalCode$/.test(name)),
  ).join("\n");
}

/** What each kind of card is made of. */
const shapeFiles = (): readonly string[] =>
  [...read("../kinds/shapes.ts").matchAll(/from "\.(\/\w+\/shape\.ts)"/g)].map(([, file = ""]) => `../kinds${file}`);

function declarationsIn(source: string, asked: readonly string[]): readonly string[] {
  const written = [
    ...source.matchAll(/^(?:\/\*\*.*\*\/\n)?(?:export )?(?:type|const) (\w+)(?:<.*>)? =(?! \((?!typeof)| <)[\s\S]*?;$(?!\n {2}| *\n\})/gm),
  ];
  const texts = new Map(written.map(([text, name = ""]) => [name, text]));
  const wanted = new Set(asked);
  // Grows while it is walked, by the names that those found are made of.
  for (const name of wanted)
    for (const other of texts.keys()) if (new RegExp(`\\b${other}\\b`).test(texts.get(name) ?? "")) wanted.add(other);
  return [...texts].filter(([name]) => wanted.has(name)).map(([, text]) => text);
}

/** A number of the server's that nobody else needs, as it stands in its file: `4 * 1024`. */
function numberIn(file: string, name: string): string {
  const written = new RegExp(`const ${name} = ([\\d_ *]+);`).exec(read(file))?.[1];
  if (written === undefined) throw new Error(`${file} has no number ${name} any more: mend server/protocol/write-docs.ts.`);
  return figure(written.split("*").reduce((product, factor) => product * Number(factor.replaceAll("_", "")), 1));
}

/** What one participant may do again and again, as it stands in the rules. */
function allowance(what: string): { burst: string; everyS: string } {
  const [, burst, eachMs] = new RegExp(`${what}: \\{ burst: (\\d+), eachMs: ([\\d_]+) \\}`).exec(read("../rules/allowance.ts")) ?? [];
  if (!burst || !eachMs) throw new Error(`server/rules/allowance.ts says nothing of ${what} any more: mend server/protocol/write-docs.ts.`);
  return { burst, everyS: seconds(eachMs.replaceAll("_", "")) };
}

const figure = (value: number) => value.toLocaleString("en");
const seconds = (ms: string) => String(Number(ms.replaceAll(",", "")) / 1_000);

type FieldType = string | { readonly array: FieldType } | (new () => object);
type Described = {
  readonly [Symbol.metadata]: Readonly<Record<number, { readonly name: string; readonly type: FieldType; readonly tag?: number }>>;
};

const structures = { State: SessionState, Team: TeamState, Turn: TurnState, Round: RoundState, Top: TopState };

/** The fields of each structure of the state in their order on the wire. */
function stateTables(): string {
  const nameOf = (type: FieldType): string => {
    if (typeof type === "string") return `\`${type}\``;
    if ("array" in type) return `list of ${nameOf(type.array)}`;
    return Object.entries(structures).find(([, structure]) => structure === type)?.[0] ?? "";
  };
  const rowsOf = (structure: object) => {
    const fields = (structure as Described)[Symbol.metadata];
    return Object.entries(fields).map(([place, { name, type, tag }]) => {
      return `| ${place} | \`${name}\` | ${nameOf(type)} | ${tag === undefined ? "everybody" : "those inside"} |`;
    });
  };
  return Object.entries(structures)
    .map(([name, structure]) => [`| ${name} | field | type | for |`, "|---|---|---|---|", ...rowsOf(structure)].join("\n"))
    .join("\n\n");
}

type Shape = { properties?: Record<string, object & { const?: string }>; required?: string[]; oneOf?: Shape[]; anyOf?: Shape[] };

const shapeOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input" }) as Shape;
const cellsOf = ({ properties = {}, required = [] }: Shape) =>
  Object.entries(properties).map(([name, field]) => ({
    name,
    cell: `\`${name}${required.includes(name) ? "" : "?"}\``,
    says: brief(field),
  }));

/** One row a variant: its name and its fields, `?` where a field may be absent. */
function tableOf(schema: z.ZodType, tag: string): string {
  const shape = shapeOf(schema);
  const rows = (shape.oneOf ?? shape.anyOf ?? []).map((variant) => {
    const fields = cellsOf(variant).filter(({ name }) => name !== tag);
    return `| \`${variant.properties?.[tag]?.const}\` | ${fields.map(({ cell, says }) => `${cell} ${says}`).join("<br>") || "nothing else"} |`;
  });
  return [`| ${tag} | fields |`, "|---|---|", ...rows].join("\n");
}

/** One row a field, of a request that has no variants. */
function fieldsOf(schema: z.ZodType): string {
  const rows = cellsOf(shapeOf(schema)).map(({ cell, says }) => `| ${cell} | ${says} |`);
  return ["| field | |", "|---|---|", ...rows].join("\n");
}

type Field = {
  type?: string;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  items?: Field;
  minItems?: number;
  maxItems?: number;
  oneOf?: Shape[];
  default?: unknown;
};

/** A field's JSON Schema in a few words. */
function brief(given: object): string {
  const field = given as Field;
  if (field.enum) return field.enum.map((value) => `"${value}"`).join(" or ");
  if (field.oneOf) return field.oneOf.map((variant) => `\`${JSON.stringify(example(variant))}\``).join(" or ");
  if (field.type === "array") return `list ${counted(field)}of ${brief(field.items ?? {})}`;
  const limits = [
    field.pattern && `/${field.pattern}/`,
    field.minimum !== undefined && `${field.minimum}–${field.maximum}`,
    field.maxLength !== undefined && !field.pattern && `at most ${field.maxLength}`,
    field.default !== undefined && `default ${JSON.stringify(field.default)}`,
  ].filter(Boolean);
  return [field.type ?? "value", limits.length > 0 ? `(${limits.join(", ")})` : ""].join(" ").trim().replaceAll("|", "\\|");
}

const counted = ({ minItems, maxItems }: Field) => (minItems === undefined ? "" : `(${minItems}–${maxItems}) `);

/** As it may look on the wire: numbers are numbers. */
function example({ properties = {} }: Shape): object {
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [
      name,
      field.const ?? samples[(field as Field).type ?? ""] ?? sampleTexts[name] ?? "…",
    ]),
  );
}
const samples: Readonly<Record<string, unknown>> = { array: ["c", "a", "b"], number: 42.5, integer: 3 };
const sampleTexts: Readonly<Record<string, string>> = { option: "b" };

/** What stands between double braces in the template. */
const values: Readonly<Record<string, () => string>> = {
  seatRequest: () => tableOf(seatRequest, "role"),
  phoneCommand: () => tableOf(phoneCommand, "type"),
  trainerCommand: () => tableOf(trainerCommand, "type"),
  trainerClaim: () => fieldsOf(trainerClaim),
  newSession: () => fieldsOf(newSession),
  previewRequest: () => fieldsOf(previewRequest),
  supplyRequest: () => fieldsOf(supplyRequest),
  refusalCodes: () => refusalCodes.map((code) => `\`${code}\``).join(", "),
  stateTables,
  ruleTypes,
  seatTypes: () => typesFrom("seats.ts", "SeatGranted").replace("readonly seat: ISeatReservation;", seatReservation),
  viewTypes: () => typesOf("views.ts"),
  apiTypes: () =>
    typesFrom("trainer-api.ts", "Catalogue").replace(/^(\/\*\*.*\*\/\n)?(export )?(const \w+ = z[\s\S]*?|type \w+ = z\..*);\n+/gm, ""),
  command: () => COMMAND,
  nameMax: () => figure(NAME_MAX),
  insightMax: () => figure(INSIGHT_MAX),
  graceMs: () => figure(GRACE_MS),
  teamsMin: () => figure(TEAMS_MIN),
  teamsMax: () => figure(TEAMS_MAX),
  wrongTries: () => numberIn("../http/wrong-tries.ts", "AT_ONCE"),
  forgetS: () => String(60 / Number(numberIn("../http/wrong-tries.ts", "AT_ONCE"))),
  idle: () => String(CLOSE_FOR_NOW.idle),
  askAgain: () => String(CLOSE_FOR_NOW.askAgain),
  participantsMax: () => numberIn("../http/judge.ts", "PEOPLE_MAX"),
  visitorsMax: () => numberIn("../rooms/visitors.ts", "VISITORS_MAX"),
  bodyMax: () => /BODY_MAX = "(\d+)kb"/.exec(read("../http/app.ts"))?.[1]?.concat(" KB") ?? "",
  frameMax: () => numberIn("../main.ts", "FRAME_MAX"),
  flood: () => numberIn("../rooms/session-room.ts", "FLOOD"),
  seatWaitS: () => numberIn("../rooms/granted.ts", "SEAT_WAIT_S"),
  arriveWithinS: () => seconds(numberIn("../rooms/sweep.ts", "ARRIVE_WITHIN_MS")),
  choicesBurst: () => allowance("choices").burst,
  choicesS: () => allowance("choices").everyS,
  answersBurst: () => allowance("answers").burst,
  answersS: () => allowance("answers").everyS,
  commandRate: () => numberIn("../rooms/seat.ts", "RATE"),
  commandBurst: () => numberIn("../rooms/seat.ts", "BURST"),
};

const seatReservation = `/** For the address of the socket. */
  readonly seat: { readonly processId: string; readonly roomId: string; readonly sessionId: string; readonly name: string };`;

function page(): string {
  return read("protocol.template.md").replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const text = values[name]?.();
    if (!text) throw new Error(`The template wants {{${name}}}, which there is not.`);
    return text;
  });
}

const wanted = page();
if (process.argv.includes("--check")) {
  const written = readFileSync(target, "utf8");
  if (written !== wanted) {
    console.error("docs/protocol.md is not what the schemas say. Run: npm run docs");
    process.exit(1);
  }
} else {
  writeFileSync(target, wanted);
}
