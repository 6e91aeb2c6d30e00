// `npm run demo`: the server with bots in every seat, so that anyone can watch a whole game on the stage at once.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { NextStep } from "../../server/protocol/rules-types.ts";
import { startBot, startTrainerBot } from "./bots.ts";
import { becomeTrainer, startServer } from "./server-process.ts";

const { values } = parseArgs({
  options: {
    mode: { type: "string", default: "board" },
    teams: { type: "string", default: "4" },
    participants: { type: "string", default: "16" },
    port: { type: "string", default: process.env.PORT ?? "2567" },
    /** 1 is the pace of a quick room; 4 is four times as fast. */
    speed: { type: "string", default: "1" },
  },
});
const mode = values.mode === "quiz" ? "quiz" : "board";
const speed = Math.max(0.1, Number(values.speed) || 1);
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

const root = resolve(import.meta.dirname, "../..");
if (
  spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], { cwd: root, stdio: "inherit" }).status !==
  0
)
  process.exit(1);

const server = await startServer({ port: Number(values.port), env: { LOG_LEVEL: "warn" } });
const trainer = await becomeTrainer(server);
const session = await trainer.make({
  mode,
  teams: Number(values.teams),
  plannedMinutes: 30,
  ...(mode === "board" ? { board: "pilgrims-way" } : {}),
});
const local = `http://localhost:${server.port}`;
console.log(`
  Watch    ${local}/stage/${session.sessionId}#${session.stageKey}
  Host     ${local}/console/${session.sessionId}#${session.consoleKey}
  Join     ${local}/join/${session.code}

  ${values.participants} bots are taking their seats; the game starts in a moment. Ctrl+C ends it.
`);

const bots = Array.from({ length: Number(values.participants) }, (_, index) =>
  startBot({
    url: server.url,
    code: session.code,
    name: names[index % names.length] ?? `Guest ${index}`,
    language: index % 3 === 0 ? "nl" : "en",
    chance: Math.random,
    thinkMs: 6_000 / speed,
  }),
);
const trainerBot = startTrainerBot(server.url, session, (next) => (looks[next] ?? 3_000) / speed);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    for (const bot of bots) bot.stop();
    trainerBot.stop();
    void server.stop().then(() => process.exit(0));
  });
}
