// What the trainer reads in the terminal: the console link, the join address and its QR code, nothing else.
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { generate } from "lean-qr";
import type { Config } from "./config.ts";
import { joinAddress, listeningOn, trainerAddress } from "./http/addresses.ts";
import type { LiveSession } from "./rooms/live-session.ts";

export type News = {
  readonly config: Config;
  readonly http: Server;
  readonly oneTimeToken: string;
  readonly sessions: readonly LiveSession[];
};

export function announce({ config, http, oneTimeToken, sessions }: News): void {
  listeningOn((http.address() as AddressInfo).port);
  const join = joinAddress(config);
  const again = sessions.length === 0 ? "" : `\n  Reopened       ${sessions.map(({ code }) => code).join(", ")}`;
  console.log(`
  Wayfarer is running.

  Trainer        ${trainerAddress(config)}/console/#token=${oneTimeToken}
                 (works once; that browser then stays signed in)
  Participants   ${join}${again}

${qr(join)}`);
}

/** Two rows a line, dark on light whatever the terminal's colours. */
function qr(text: string): string {
  return generate(text)
    .toString({ on: "██", off: "  ", pad: 2 })
    .split("\n")
    .map((line) => `  \u001b[30;47m${line}\u001b[0m`)
    .join("\n");
}
