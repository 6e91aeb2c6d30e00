// What the trainer reads in the terminal: the console link, the join address and its QR code, and again whenever that changes.
import { generate } from "lean-qr";
import type { Config } from "./config.ts";
import { isAlone, type JoinAddresses, trainerAddress } from "./http/addresses.ts";
import type { LiveSession } from "./rooms/live-session.ts";

export type News = {
  readonly config: Config;
  readonly port: number;
  readonly addresses: JoinAddresses;
  readonly oneTimeToken: string;
  readonly sessions: readonly LiveSession[];
  /** How many more open when somebody comes. */
  readonly asleep: number;
  /** What else the trainer should know, in sentences. */
  readonly notices: readonly string[];
};

export function announce({ config, port, addresses, oneTimeToken, sessions, asleep, notices }: News): void {
  const alone = isAlone(config)
    ? [`HOST is ${config.host}: only this computer can come in, and no phone. Leave HOST out to let phones in.`]
    : [];
  const said = [...alone, ...notices].map(noted).join("");
  const again = sessions.length === 0 ? "" : `\n  Reopened       ${sessions.map(({ code }) => code).join(", ")}`;
  const older =
    asleep === 0 ? "" : `\n  Older          ${asleep === 1 ? "1 session opens" : `${asleep} sessions open`} when somebody comes`;
  console.log(`
  Wayfarer is running.

  Trainer        ${trainerAddress(config, port)}/console/#token=${oneTimeToken}
                 (works once; that browser then stays signed in)
${participants(addresses)}${again}${older}${said}
${ways(addresses)}`);
  addresses.onChange(() => console.log(`\n  Where phones join has changed.\n\n${participants(addresses)}\n${ways(addresses)}`));
}

const noted = (sentence: string): string => `\n  Note           ${sentence}`;

/** Said by code, which is what the trainer knows a session by. */
export function announceLeftOut(codes: readonly string[]): void {
  if (codes.length === 0) return;
  const which = `${codes.length === 1 ? "session" : "the sessions"} ${codes.join(", ")}`;
  console.log(noted(`What is stored of ${which} cannot be read: left out, and kept as it is. The others are open. The log says why.`));
}

const participants = (addresses: JoinAddresses): string =>
  `  Participants   ${addresses.url() || "This computer is on no network that phones can join: they cannot reach it."}`;

/** The QR code, and the other addresses of this machine, for when phones cannot reach the first: the console can choose among them. */
function ways(addresses: JoinAddresses): string {
  const { chosen, candidates } = addresses.all();
  const rest = candidates.filter(({ url }) => url !== chosen);
  const others = rest
    .map(({ url, adapter }, index) => `${index === 0 ? "  Not there? Try" : "                "} ${url}  (${adapter})\n`)
    .join("");
  const help = "  Join a Wi-Fi, or open a hotspot of your own; the address then appears here and on the console by itself.\n";
  return `${others}\n${chosen === undefined ? help : qr(chosen)}`;
}

/** Two rows a line, dark on light whatever the terminal's colours. */
function qr(text: string): string {
  return generate(text)
    .toString({ on: "██", off: "  ", pad: 2 })
    .split("\n")
    .map((line) => `  \u001b[30;47m${line}\u001b[0m`)
    .join("\n");
}
