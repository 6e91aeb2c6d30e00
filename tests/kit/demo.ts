// `npm run demo`: the server with bots in every seat, so that anyone can watch a whole game on the stage at once.
import { resolve } from "node:path";
import { number, oneOf, optionsOf } from "../../server/command-line.ts";
import type { NextStep } from "../../server/protocol/rules-types.ts";
import { plain, portIsFree } from "../../server/ready.ts";
import { buildScreens, lookAtScreens } from "../../server/screens.ts";
import { stopOnSignal } from "../../server/stopping.ts";
import { startBot, startTrainerBot } from "./bots.ts";
import { becomeTrainer, startServer } from "./server-process.ts";

const {
  mode = "board",
  teams = 4,
  participants = 16,
  speed = 1,
  port = Number(process.env.PORT || 2567),
} = optionsOf("npm run demo", {
  mode: oneOf(["board", "quiz"], "what is played (board)"),
  teams: number(2, 8, "how many teams (4)", 1),
  participants: number(1, 1_000, "how many bots (16)", 1),
  speed: number(0.1, 1_000, "1 is the pace of a quick room, 4 is four times as fast (1)"),
  port: number(0, 65_535, "the port to listen on (PORT, 2567)", 1),
});
const names = [
  "Anna",
  "Bram",
  "Chloé",
  "Daan",
  "Eva",
  "Femke",
  "Gijs",
  "Hugo",
  "Iris",
  "Jochem",
  "Karim",
  "Lotte",
  "Milan",
  "Noor",
  "Olaf",
  "Puck",
  "Quinten",
  "Roos",
  "Sven",
  "Tess",
];

/** How long the room looks before the trainer goes on, ms. */
const looks: Partial<Record<NextStep, number>> = {
  start: 8_000,
  rollForTeam: 9_000,
  chooseForTeam: 6_000,
  openCard: 5_000,
  closeAnswers: 30_000,
  reveal: 2_500,
  debrief: 7_000,
  nextTurn: 5_000,
  showStandings: 5_000,
  endGame: 8_000,
};

await portIsFree({ port, host: "127.0.0.1" }).catch((error) => {
  console.error(`\nThe demo cannot start. ${plain(error, "npm run demo")}\n`);
  process.exit(1);
});

// A running server may hand out the usual folder: its screens stay those it was started with.
const usual = resolve(import.meta.dirname, "../../dist/client");
const screens = lookAtScreens(usual) === "stale" ? resolve(usual, "../demo") : usual;
if (lookAtScreens(screens) !== "fresh") buildScreens(screens);

const server = await startServer({ port, env: { LOG_LEVEL: "warn", SCREENS_DIR: screens } });
const trainer = await becomeTrainer(server);
const session = await trainer.make({
  mode,
  teams,
  plannedMinutes: 30,
  ...(mode === "board" ? { board: "pilgrims-way" } : {}),
});
const bots = Array.from({ length: participants }, (_, index) =>
  startBot({
    url: server.url,
    code: session.code,
    name: names[index % names.length] ?? `Guest ${index}`,
    language: index % 3 === 0 ? "nl" : "en",
    chance: Math.random,
    thinkMs: 6_000 / speed,
  }),
);
let watched = false;
const trainerBot = startTrainerBot(
  server.url,
  session,
  (next) => (looks[next] ?? 3_000) / speed,
  (wire) => {
    if (!watched && wire.state().stages > 0) {
      watched = true;
      console.log("  The stage is open: the game begins.\n");
    }
    return watched;
  },
);

stopOnSignal("\n  The demo is over; it leaves nothing behind.\n", async () => {
  for (const bot of bots) bot.stop();
  trainerBot.stop();
  await server.stop();
});

const local = `http://localhost:${server.port}`;
console.log(`
  Watch    ${local}/stage/${session.sessionId}#${session.stageKey}
  Host     ${local}/console/${session.sessionId}#${session.consoleKey}
  Join     ${local}/join/${session.code}

  ${participants} bots are taking their seats. The game begins once the stage is open: follow the first link. Ctrl+C ends it.
`);
