// What this installation keeps for itself, by name; and of it how long after its end a session closes by itself, as the trainer has set it.
import { z } from "zod";
import type { Database } from "./database.ts";

export async function readFact(database: Database, name: string): Promise<string | undefined> {
  return (await database.selectFrom("facts").select("value").where("name", "=", name).executeTakeFirst())?.value;
}

export async function writeFact(database: Database, name: string, value: string, replace: boolean): Promise<void> {
  const insert = database.insertInto("facts").values({ name, value });
  await insert.onConflict((conflict) => (replace ? conflict.column("name").doUpdateSet({ value }) : conflict.doNothing())).execute();
}

const closingRule = z.strictObject({
  /** Absent for never. */
  afterDays: z.number().exactOptional(),
  /** Since when this holds, ms: what had ended before counts from then, so that an update or a change closes nothing at once. */
  sinceMs: z.number(),
});
export type ClosingRule = z.infer<typeof closingRule>;

const AFTER_DAYS = 30;

/** The rule that was kept; at the first start, a month from now on. */
export async function keptClosingRule(database: Database, nowMs: number): Promise<ClosingRule> {
  await writeFact(database, "closing", JSON.stringify({ afterDays: AFTER_DAYS, sinceMs: nowMs } satisfies ClosingRule), false);
  return closingRule.parse(JSON.parse((await readFact(database, "closing")) ?? ""));
}

export const keepClosingRule = (database: Database, rule: ClosingRule): Promise<void> =>
  writeFact(database, "closing", JSON.stringify(rule), true);
