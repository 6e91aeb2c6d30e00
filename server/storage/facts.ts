// What this installation keeps for itself, by name: reading and writing one such fact.
import type { Database } from "./database.ts";

export async function readFact(database: Database, name: string): Promise<string | undefined> {
  return (await database.selectFrom("facts").select("value").where("name", "=", name).executeTakeFirst())?.value;
}

export async function writeFact(database: Database, name: string, value: string, replace: boolean): Promise<void> {
  const insert = database.insertInto("facts").values({ name, value });
  await insert.onConflict((conflict) => (replace ? conflict.column("name").doUpdateSet({ value }) : conflict.doNothing())).execute();
}
