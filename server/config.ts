// The environment, checked once at the start: every setting is optional and documented in docs/operating.md.
import { resolve } from "node:path";
import { z } from "zod";

const root = resolve(import.meta.dirname, "..");
const folder = (standard: string) =>
  z
    .string()
    .min(1)
    .default(standard)
    .transform((path) => resolve(root, path));

const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const whole = (min: number, max: number) => {
  const sentence = `It must be a whole number from ${min} to ${max}.`;
  return z.coerce.number(sentence).int(sentence).min(min, sentence).max(max, sentence);
};

const environment = z.object({
  /** TCP port; 0 takes any free one. */
  PORT: whole(0, 65_535).default(2567),
  /** Address to listen on; every one when not set. */
  HOST: z
    .string()
    .transform((host) => host.replace(/^\[(.*)\]$/, "$1"))
    .optional(),
  /** Where the database lives. */
  DATA_DIR: folder("data"),
  /** Where decks and boards are read from. */
  CONTENT_DIR: folder("content"),
  /** Where the built screens are served from. */
  SCREENS_DIR: folder("dist/client"),
  /** What participants type or scan, when it is not this machine's address: a proxy, a domain. */
  PUBLIC_URL: z
    .string()
    .refine(
      (text) => /^https?:/.test(text) && URL.parse(text)?.origin === text.replace(/\/+$/, ""),
      "It must be a scheme, a host and perhaps a port, and no more: https://play.example.org",
    )
    .optional(),
  /** A JSON file that stands in for this machine's networks, to rehearse another laptop's. */
  WAYFARER_INTERFACES: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(LEVELS, `It must be one of ${LEVELS.join(", ")}.`).default("info"),
  /** How many proxies stand in front, so that addresses are read from the right hop. */
  TRUST_PROXY: whole(0, 10).default(0),
});

export type Config = {
  readonly port: number;
  readonly host?: string;
  readonly dataDir: string;
  readonly contentDir: string;
  readonly screensDir: string;
  readonly publicUrl?: string;
  readonly interfacesFile?: string;
  readonly logLevel: z.infer<typeof environment>["LOG_LEVEL"];
  readonly trustProxy: number;
};

/** Reads the settings. Throws one readable message that names every wrong setting. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${String(issue.path[0])} is “${given[String(issue.path[0])]}”. ${issue.message}`);
    throw new Error(`Wrong settings in the environment:\n  ${wrong.join("\n  ")}\nSee docs/operating.md.`);
  }
  const { PORT, HOST, DATA_DIR, CONTENT_DIR, SCREENS_DIR, PUBLIC_URL, WAYFARER_INTERFACES, LOG_LEVEL, TRUST_PROXY } = parsed.data;
  return {
    port: PORT,
    dataDir: DATA_DIR,
    contentDir: CONTENT_DIR,
    screensDir: SCREENS_DIR,
    logLevel: LOG_LEVEL,
    trustProxy: TRUST_PROXY,
    ...(HOST === undefined ? {} : { host: HOST }),
    ...(WAYFARER_INTERFACES === undefined ? {} : { interfacesFile: resolve(root, WAYFARER_INTERFACES) }),
    ...(PUBLIC_URL === undefined ? {} : { publicUrl: PUBLIC_URL.replace(/\/+$/, "") }),
  };
}
