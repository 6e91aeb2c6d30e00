// Every role sends the commands of all others, in other people's names and of other moments: none may be accepted, and nothing may happen.
import { setTimeout as sleep } from "node:timers/promises";
import { Client, newTicket } from "../client/client.ts";
import { joined, phone } from "../client/play.ts";
import type { Receipt, SessionLine } from "../client/types.ts";
import { type Attacker, forged as forgery, type Known } from "./forgery.ts";
import type { Course, Trial } from "./trial.ts";

export const forged: Trial = {
  about: "commands from those who may not give them, in other names and of other moments: none is accepted",
  async run(course) {
    await attack(course, { mode: "quiz", cards: 12, timed: false }, ["start", "openCard", "closeAnswers", "reveal", "debrief"]);
    await attack(course, { mode: "board", board: "sprint", timed: false, teams: 3 }, ["start", "rollForTeam", "closeAnswers"]);
  },
};

/** Commands one connection may send for long, in a second: the paper, section 8. */
const PER_SECOND = 10;

async function attack(course: Course, wanted: object, steps: readonly string[]) {
  const session = await course.server.make(wanted);
  const { sessionId, consoleKey } = session;
  const trainer = await Client.open(course.server, { role: "console", sessionId, key: consoleKey, language: "en" });
  await trainer.until(() => trainer.pushes.desk !== undefined, "the desk");
  const captains = [];
  for (let index = 0; index < 4; index++)
    captains.push(await joined(course.server, { code: session.code, ticket: newTicket(), name: `Honest ${index}` }));
  const attackers = await seatAttackers(course, session);
  const known: Known = { participants: [], teams: trainer.state().teams.map(({ id }) => id), trainer };
  const moments = steps.length + 2;
  for (const step of [undefined, ...steps, "pause"]) {
    if (step !== undefined) await reach(trainer, step);
    await barrage(
      course,
      attackers,
      { ...known, participants: trainer.pushes.desk?.roster.map(({ participantId }) => participantId) ?? [] },
      course.scaled(40_000, 600) / 2 / moments,
    );
    course.count("moments");
  }
  for (const { client } of attackers) if (!client.open) course.fault(`an attacker was cut off: ${client.closed}`);
  for (const client of [trainer, ...captains, ...attackers.map(({ client }) => client)]) client.leave();
}

async function seatAttackers(course: Course, session: SessionLine): Promise<readonly Attacker[]> {
  const { code, sessionId, consoleKey, stageKey } = session;
  const attackers: Attacker[] = [];
  const many = (role: Attacker["role"], full: number, open: (index: number) => Promise<Client>) =>
    Promise.all(
      Array.from({ length: course.scaled(full, 4) }, async (_, index) => void attackers.push({ role, client: await open(index) })),
    );
  await many("phone", 60, (index) => joined(course.server, { code, ticket: newTicket(), name: `Forger ${index}` }));
  await many("visitor", 24, () => Client.open(course.server, phone(code, newTicket())));
  await many("stage", 24, () => Client.open(course.server, { role: "stage", sessionId, key: stageKey, language: "en" }));
  await many("console", 12, () => Client.open(course.server, { role: "console", sessionId, key: consoleKey, language: "en" }));
  return attackers;
}

/** The trainer goes on until this step is the next one. */
async function reach(trainer: Client, step: string) {
  if (step === "pause") return void (await trainer.send({ type: "pause" }));
  while (trainer.pushes.desk?.next !== step) {
    const { desk } = trainer.pushes;
    // The die may have led to an assignment, whose performance waits for a word.
    const waiting = desk?.judging.find(({ credit }) => credit === undefined);
    const receipt = await trainer.send(
      waiting ? { type: "judge", teamId: waiting.teamId, verdict: "not" } : { type: "next", expects: desk?.next, sure: true },
    );
    if (!receipt?.ok) throw new Error(`the trainer could not go on to ${step}: ${receipt?.code} at ${desk?.next}`);
    await trainer.until(() => trainer.pushes.desk !== desk, `the step ${step}`);
  }
}

/** Nothing that is there already is asked for, so no event is written; the receipt tells how many there are. */
async function eventsSoFar(trainer: Client): Promise<number | undefined> {
  return (await trainer.send({ type: "lockDoor", locked: trainer.state().locked }))?.rev;
}

async function barrage(course: Course, attackers: readonly Attacker[], known: Known, wanted: number) {
  const before = await eventsSoFar(known.trainer);
  let left = Math.ceil(wanted);
  await Promise.all(
    attackers.map(async (attacker) => {
      while (left > 0 && attacker.client.open) {
        left--;
        const command = forgery(attacker, known, course.chance);
        const [receipt] = await Promise.all([attacker.client.send(command), sleep(1_000 / PER_SECOND)]);
        if (receipt?.code === "tooFast") left++;
        else judge(course, attacker, command, receipt);
      }
    }),
  );
  const after = await eventsSoFar(known.trainer);
  if (before === undefined || after !== before) course.fault(`${after ?? "?"} events after the forged commands, ${before ?? "?"} before`);
}

function judge(course: Course, { role }: Attacker, command: object, receipt: Receipt | undefined) {
  course.count("forged");
  course.count(`from ${role}s`);
  course.count(receipt?.ok ? "accepted" : (receipt?.code ?? "no receipt"));
  if (receipt?.ok) course.fault(`a ${role}'s command was accepted: ${JSON.stringify(command)}`);
}
