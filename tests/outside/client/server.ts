// The program under trial, started as README says, in a process and a data folder of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask, forgetConnections } from "./http.ts";
import { root } from "./paper.ts";
import type { SessionLine } from "./types.ts";

const START_WITHIN_MS = 60_000;

export class Server {
  readonly dataDir = mkdtempSync(join(tmpdir(), "wayfarer-outside-"));
  readonly #wantedPort: number;
  #child: ChildProcess | undefined;
  #key = "";
  port = 0;
  /** All that it printed. */
  output = "";

  private constructor(port: number) {
    this.#wantedPort = port;
  }

  /** Starts on `port`, or on any free one. */
  static async start(port = 0): Promise<Server> {
    const server = new Server(port);
    await server.#start();
    const { status, body } = await ask(server, "POST", "/api/trainer", { body: { token: server.#token() } });
    if (status !== 200) throw new Error(`the trainer's link was refused: ${status}`);
    server.#key = (body as { key: string }).key;
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get key(): string {
    return this.#key;
  }

  /** Still the process that was started. */
  get alive(): boolean {
    return this.#child?.exitCode === null && this.#child.signalCode === null;
  }

  async #start() {
    const started = this.output.length;
    // `npm start` runs this after it has built the screens, which nobody here looks at.
    const child = spawn(process.execPath, ["server/main.ts", "--port", String(this.port || this.#wantedPort), "--host", "127.0.0.1"], {
      cwd: root,
      env: { ...process.env, DATA_DIR: this.dataDir, LOG_LEVEL: "warn" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    const heard = (chunk: Buffer) => {
      this.output += chunk;
    };
    child.stdout.on("data", heard);
    child.stderr.on("data", heard);
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`it did not start:\n${this.output}`)), START_WITHIN_MS);
      child.once("exit", (code) => reject(new Error(`it ended with ${code}:\n${this.output}`)));
      child.stdout.on("data", () => {
        const port = /localhost:(\d+)\/console\/#token=/.exec(this.output.slice(started))?.[1];
        if (port === undefined) return;
        clearTimeout(late);
        this.port = Number(port);
        resolve();
      });
    });
    child.removeAllListeners("exit");
  }

  #token = (): string => /#token=([\w-]+)/.exec(this.output)?.[1] ?? "";

  /** As a power cut. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  /** On the same port, with the same data. */
  async startAgain(): Promise<void> {
    forgetConnections();
    await this.#start();
  }

  async stop(): Promise<void> {
    await this.#end("SIGTERM");
    forgetConnections();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals) {
    const child = this.#child;
    if (!child || !this.alive) return;
    const over = once(child, "exit");
    child.kill(signal);
    await over;
  }

  /** Memory of the process, MB. */
  memoryMb(): number {
    const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.#child?.pid}/status`, "utf8"))?.[1];
    return Math.round(Number(kb) / 1_024);
  }

  async make(session: object): Promise<SessionLine> {
    const wanted = {
      mode: "quiz",
      decks: ["cx-masterclass"],
      languages: ["en", "nl"],
      teams: 3,
      plannedMinutes: 480,
      readFirst: false,
      ...session,
    };
    const { status, body, text } = await ask(this, "POST", "/api/sessions", { body: wanted, key: this.#key });
    if (status !== 201) throw new Error(`no session was made: ${status} ${text}`);
    return body as SessionLine;
  }
}
