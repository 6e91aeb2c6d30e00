// Starts the real server as its own process on a free port with its own data folder, so that tests can host, kill and restart it.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { NewSession, SessionLine } from "../../server/protocol/trainer-api.ts";

const root = resolve(import.meta.dirname, "../..");

export type ServerProcess = {
  readonly url: string;
  /** Where the printed console link leads. */
  readonly trainerUrl: string;
  readonly port: number;
  readonly dataDir: string;
  readonly pid: number;
  /** All that it printed so far. */
  output(): string;
  /** The one-time token of the printed console link. */
  readonly token: string;
  /** When it is over, however it came to that. */
  readonly ended: Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Ends it politely and removes its data. */
  stop(): Promise<void>;
};

export type ServerOptions = {
  readonly dataDir?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What the command line becomes, to start it somewhere else; it must become the server's process in the end. */
  readonly around?: (command: readonly string[]) => readonly string[];
};

const START_TIMEOUT_MS = 60_000;

export async function startServer({
  dataDir = mkdtempSync(join(tmpdir(), "wayfarer-")),
  port = 0,
  env = {},
  around = (command) => command,
}: ServerOptions = {}): Promise<ServerProcess> {
  // SERVER_NODE_ARGS=--cpu-prof profiles the server of a bench or a test.
  const nodeArgs = process.env.SERVER_NODE_ARGS?.split(" ") ?? [];
  const [program = "", ...args] = around([process.execPath, ...nodeArgs, "server/main.ts"]);
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir, LOG_LEVEL: "warn", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const over = new Promise<void>((done) => child.once("close", () => done()));
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output += chunk;
  });
  const found = await untilAnnounced(child, () => output);
  return {
    url: `http://127.0.0.1:${found.port}`,
    trainerUrl: found.trainerUrl,
    port: found.port,
    token: found.token,
    dataDir,
    pid: child.pid ?? 0,
    output: () => output,
    ended: over,
    kill: () => ended(child, "SIGKILL"),
    async stop() {
      await ended(child, "SIGTERM");
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function untilAnnounced(child: ChildProcess, output: () => string): Promise<{ trainerUrl: string; port: number; token: string }> {
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`The server did not start:\n${output()}`));
    }, START_TIMEOUT_MS);
    const look = () => {
      const match = /(http:\S+:(\d+))\/console\/#token=([\w-]+)/.exec(output());
      if (!match?.[1] || !match[2] || !match[3]) return;
      clearTimeout(timeout);
      resolve({ trainerUrl: match[1], port: Number(match[2]), token: match[3] });
    };
    child.stdout?.on("data", look);
    child.once("exit", (code) => {
      clearTimeout(timeout);
      reject(new Error(`The server ended with ${code}:\n${output()}`));
    });
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill(signal);
  });
}

/** A trainer at the HTTP door. */
export type Trainer = {
  readonly key: string;
  make(session: Partial<NewSession>): Promise<SessionLine>;
  sessions(): Promise<SessionLine[]>;
};

/** Claims the printed link, as a browser would. */
export async function becomeTrainer(server: Pick<ServerProcess, "url" | "token">): Promise<Trainer> {
  const { key } = await post<{ key: string }>(`${server.url}/api/trainer`, { token: server.token });
  return trainerWith(server.url, key);
}

/** A trainer who already holds the lasting key. */
export function trainerWith(url: string, key: string): Trainer {
  const headers = { authorization: `Bearer ${key}` };
  return {
    key,
    make: (session) =>
      post<SessionLine>(
        `${url}/api/sessions`,
        { mode: "quiz", decks: ["cx-masterclass"], languages: ["en", "nl"], teams: 4, plannedMinutes: 60, ...session },
        headers,
      ),
    sessions: async () => (await fetch(`${url}/api/sessions`, { headers })).json() as Promise<SessionLine[]>,
  };
}

async function post<T>(url: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}
