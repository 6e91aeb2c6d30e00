// What the trainer reads in the terminal: the console link, the join address and its QR code, nothing else.
import { generate } from "lean-qr";
import type { Config } from "./config.ts";
import { type JoinAddresses, trainerAddress } from "./http/addresses.ts";
import type { LiveSession } from "./rooms/live-session.ts";

export type News = {
  readonly config: Config;
  readonly port: number;
  readonly addresses: JoinAddresses;
  readonly oneTimeToken: string;
  readonly sessions: readonly LiveSession[];
};

export function announce({ config, port, addresses, oneTimeToken, sessions }: News): void {
  const join = addresses.url();
  const again = sessions.length === 0 ? "" : `\n  Reopened       ${sessions.map(({ code }) => code).join(", ")}`;
  console.log(`
  Wayfarer is running.

  Trainer        ${trainerAddress(config, port)}/console/#token=${oneTimeToken}
                 (works once; that browser then stays signed in)
  Participants   ${join || "This computer is on no network: phones cannot reach it."}${again}
${others(addresses)}
${join ? qr(join) : "  Join a Wi-Fi, or open a hotspot of your own; the address then appears on the console by itself.\n"}`);
}

/** The other addresses of this machine, for when phones cannot reach the first: the console can choose among them. */
function others(addresses: JoinAddresses): string {
  const rest = addresses.all().candidates.filter(({ url }) => url !== addresses.url());
  return rest.map(({ url, adapter }, index) => `${index === 0 ? "  Not there? Try" : "                "} ${url}  (${adapter})\n`).join("");
}

/** Two rows a line, dark on light whatever the terminal's colours. */
function qr(text: string): string {
  return generate(text)
    .toString({ on: "██", off: "  ", pad: 2 })
    .split("\n")
    .map((line) => `  \u001b[30;47m${line}\u001b[0m`)
    .join("\n");
}
