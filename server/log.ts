// The log: nothing that anybody sent stands in it, and of each kind of line there is one a second, with a count of those left out.
import pino, { type Logger } from "pino";

/** Of one kind, one line in so long, ms. */
const PAUSE_MS = 1_000;
/** Kinds kept apart; more than that share one line a second. */
const KINDS_MAX = 100;
const MESSAGE_MAX = 300;
const FRAMES = 8;
const CAUSES = 3;

export function openLog(level: string, destination: pino.DestinationStream = pino.destination(1)): Logger {
  return pino(
    { level, redact: ["req.headers", "key", "ticket", "token"], serializers: { err: plainError }, hooks: { logMethod: oncePerPause() } },
    destination,
  );
}

type PlainError = {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: readonly string[];
  readonly cause?: PlainError;
};

/** Of an error its words and where it came from: what else hangs on it may be a request with its headers, or a body. */
function plainError(error: unknown, causes = CAUSES): PlainError {
  if (!(error instanceof Error)) return { type: typeof error, message: "something that is no error was thrown" };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: error.message.replaceAll(/Bearer\s+\S+/gi, "Bearer …").slice(0, MESSAGE_MAX),
    ...(typeof code === "string" ? { code } : {}),
    stack: framesOf(error.stack).slice(0, FRAMES),
    ...(error.cause !== undefined && causes > 0 ? { cause: plainError(error.cause, causes - 1) } : {}),
  };
}

const framesOf = (stack = ""): string[] => stack.split("\n").flatMap((line) => /^\s+at (.+)$/.exec(line)?.[1] ?? []);

/** The message and, of a fault, its class and place: nothing in it is of a client's choosing. */
function kindOf(fields: unknown, message: unknown): string {
  const error = typeof fields === "object" && fields !== null && "err" in fields ? fields.err : undefined;
  const place = error instanceof Error ? `${error.name} ${framesOf(error.stack)[0] ?? ""}` : "";
  return `${typeof message === "string" ? message : fields} ${place}`;
}

type LogMethod = NonNullable<NonNullable<pino.LoggerOptions["hooks"]>["logMethod"]>;
/** What came while its kind was silent: how often, and the newest of it, which tells best how things stand. */
type Held = { times: number; tell: (leftOut: number) => void };

function oncePerPause(): LogMethod {
  const silent = new Map<string, Held>();

  function silence(kind: string) {
    const held: Held = { times: 0, tell: () => {} };
    silent.set(kind, held);
    setTimeout(() => {
      silent.delete(kind);
      if (held.times === 0) return;
      silence(kind);
      held.tell(held.times - 1);
    }, PAUSE_MS).unref();
  }

  return function (args, method) {
    const [fields, message] = args as readonly unknown[];
    const known = kindOf(fields, message);
    const kind = silent.has(known) || silent.size < KINDS_MAX ? known : "";
    const held = silent.get(kind);
    if (held) {
      held.times++;
      const [details, text] = typeof fields === "object" ? [fields, message] : [{}, fields];
      held.tell = (leftOut) => method.apply(this, [leftOut > 0 ? { ...details, leftOut } : details, String(text)]);
    } else {
      silence(kind);
      method.apply(this, args);
    }
  };
}

/** Where frames, messages and addresses are read: an error from there is what a client sent, not our bug. */
const READING = /[/\\](?:msgpackr|ws)[/\\]|node:internal/;

type Framework = Readonly<Record<"error" | "warn" | "info" | "debug" | "trace", (said: unknown) => void>>;

/** The framework's own messages. It hands on stacks with pieces of what was sent in their first lines: of those only the place is kept. */
export function frameworkLog(log: Logger): Framework {
  const tell = (level: "error" | "warn" | "debug") => (said: unknown) => {
    const text = String(said);
    const frames = framesOf(text);
    if (frames[0] !== undefined && READING.test(frames[0]))
      log.warn({ at: frames.slice(0, 2) }, "a client sent what cannot be read, or went away");
    else log[level]({ said: text.slice(0, MESSAGE_MAX), at: frames.slice(0, FRAMES) }, "framework");
  };
  return { error: tell("error"), warn: tell("warn"), info: tell("debug"), debug: tell("debug"), trace: tell("debug") };
}
