// What every trial is: it plays against a server of its own, counts, and says what it found wrong.
import { type Chance, chanceOf } from "../client/chance.ts";
import { Server } from "../client/server.ts";

export type Trial = {
  readonly about: string;
  /** `size` 1 is the full length; the short form of the tests uses a fraction. */
  run(course: Course): Promise<void>;
};

export type Course = {
  readonly size: number;
  readonly chance: Chance;
  readonly server: Server;
  /** A share of what the full length does, at least `least`. */
  scaled(full: number, least?: number): number;
  /** Adds to a figure of the table. */
  count(what: string, by?: number): void;
  /** Sets a figure of the table. */
  figure(what: string, value: number | string): void;
  /** Something that must not be; the first few are told in full. */
  fault(what: string): void;
};

export type Outcome = {
  readonly figures: ReadonlyMap<string, number | string>;
  readonly faults: readonly string[];
  readonly seconds: number;
  readonly seed: number;
};

type Options = { readonly size: number; readonly seed: number; readonly port: number };

export async function runTrial(trial: Trial, { size, seed, port }: Options): Promise<Outcome> {
  const figures = new Map<string, number | string>();
  const faults: string[] = [];
  const startedMs = performance.now();
  let server: Server | undefined;
  try {
    server = await Server.start(port);
    await trial.run({
      size,
      chance: chanceOf(seed),
      server,
      scaled: (full, least = 1) => Math.max(least, Math.round(full * size)),
      count: (what, by = 1) => void figures.set(what, Number(figures.get(what) ?? 0) + by),
      figure: (what, value) => void figures.set(what, value),
      fault: (what) => void faults.push(what),
    });
    if (!server.alive) faults.push("the server has died");
  } catch (error) {
    faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  if (server) lookAtLog(server, faults);
  await server?.stop();
  return { figures, faults, seconds: (performance.now() - startedMs) / 1_000, seed };
}

/** A fault of the program's own is marked so; and what people sent, keys above all, is not for the log. */
function lookAtLog({ output, key }: Server, faults: string[]) {
  const marked = output.split("\n").filter((line) => /"msg":"(fault|request failed)"/.test(line));
  if (marked.length > 0) faults.push(`${marked.length} faults in the log, first: ${marked[0]?.slice(0, 400)}`);
  if (output.includes(key)) faults.push("the trainer's key stands in the log");
}

/** The share `part` of sorted values lies at or below this; milliseconds are rounded. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}
