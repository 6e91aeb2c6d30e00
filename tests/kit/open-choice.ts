// A quiz gone on until a choice stands open, whatever order its cards come in.

import { optionsOf } from "./kinds.ts";
import type { Wire } from "./wire.ts";

/** Starts it with people in, and skips what is no choice. Cards are to be without reading time. */
export async function openChoice(desk: Wire): Promise<number> {
  await desk.send({ type: "next", expects: "start" });
  await desk.until(() => desk.state().round.number > 0, "a card");
  while (desk.state().round.kind !== "choice") {
    const { number } = desk.state().round;
    await desk.send({ type: "skipCard" });
    await desk.until(() => desk.state().round.number > number, "the next card");
  }
  await desk.until(() => desk.state().round.step === "answer", "the answers open");
  return desk.state().round.number;
}

/** Answers the open choice with its first option. */
export async function answerChoice(phone: Wire, round: number) {
  await phone.until(() => phone.last.card?.round === round && optionsOf(phone.last.card) !== undefined, "the options");
  return phone.send({ type: "submitAnswer", round, answer: { kind: "choice", option: optionsOf(phone.last.card)?.[0]?.id } });
}
