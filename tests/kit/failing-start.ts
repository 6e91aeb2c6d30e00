// Starts the real server where it should not start, hears it out, and looks whether it left everything as it was.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { databaseFile } from "../../server/storage/data-folder.ts";
import { type canBe, plainUser } from "./rights.ts";

const root = resolve(import.meta.dirname, "../..");
type Env = Readonly<Record<string, string>>;

export type Failure = {
  readonly when: string;
  /** All that is said, but for “Wayfarer cannot start.” */
  readonly says: string | ((dataDir: string) => string);
  readonly env?: Env | (() => Env);
  /** Makes what is there already. */
  readonly given?: (dataDir: string) => unknown;
  readonly command?: (dataDir: string) => readonly string[];
  readonly needs?: keyof typeof canBe;
};

export const serverCommand: readonly string[] = [process.execPath, "server/main.ts"];

/** Answers what it said, how it ended, and how long after its last word. */
export async function hearStart(dataDir: string, { env = {}, command = () => serverCommand, needs }: Failure) {
  const [program = "", ...args] = command(dataDir);
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", DATA_DIR: dataDir, ...(typeof env === "function" ? env() : env) },
    ...(needs === "plainUser" || needs === "refusedPort80" ? plainUser : {}),
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let [said, saidAtMs] = ["", Number.NEGATIVE_INFINITY];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      said += chunk;
      saidAtMs = performance.now();
      // What starts after all is no failure to wait for.
      if (said.includes("is running")) child.kill("SIGKILL");
    });
  const code = await new Promise((done) => child.once("close", done));
  return { code, said, lingeredMs: performance.now() - saidAtMs };
}

/** The files of a data folder by their contents, but for what SQLite and the lock keep beside them. */
export function filesOf(dataDir: string): readonly string[] {
  if (!existsSync(databaseFile(dataDir))) return [];
  const files = readdirSync(dataDir, { withFileTypes: true }).filter((entry) => entry.isFile());
  const kept = files.map(({ name }) => name).filter((name) => !/^lock|-(wal|shm)$/.test(name));
  return kept.map(
    (name) =>
      `${name} ${createHash("sha1")
        .update(readFileSync(join(dataDir, name)))
        .digest("hex")}`,
  );
}
