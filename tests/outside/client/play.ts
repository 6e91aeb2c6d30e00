// Section 6 of the paper: a participant who plays by themselves, and a trainer who runs the game, both acting when a frame has come.
import { setTimeout as sleep } from "node:timers/promises";
import type { Chance } from "./chance.ts";
import { Client, type SeatRequest, type Way } from "./client.ts";
import type { Answer, Card, Command, Me, Receipt } from "./types.ts";

/** An answer the page allows for this card. */
export function someAnswer(card: Card, chance: Chance): Answer | undefined {
  const ids = card.options?.map(({ id }) => id) ?? [];
  if (card.kind === "choice" || card.kind === "poll") return ids.length === 0 ? undefined : { kind: card.kind, option: chance.pick(ids) };
  if (card.kind === "multiple")
    return ids.length === 0 ? undefined : { kind: "multiple", options: shuffled(ids, chance).slice(0, 1 + chance.below(ids.length)) };
  if (card.kind === "order") return ids.length === 0 ? undefined : { kind: "order", options: shuffled(ids, chance) };
  if (card.kind !== "number" || !card.scale) return undefined;
  const { min, max, step } = card.scale;
  return { kind: "number", value: min + chance.below(Math.floor((max - min) / step) + 1) * step };
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(chance.below(rest.length), 1)[0] as T);
}

export const phone = (code: string, ticket: string): SeatRequest => ({ role: "phone", code, ticket });

/** Sits down and joins; `again` is for somebody who may have joined before. */
export async function joined(
  way: Way,
  {
    code,
    ticket,
    name,
    language = "en",
  }: { readonly code: string; readonly ticket: string; readonly name: string; readonly language?: string },
  listen?: (client: Client) => void,
): Promise<Client> {
  const client = await Client.open(way, phone(code, ticket), listen);
  if (!client.granted.joined) {
    const receipt = await client.send({ type: "join", name, language });
    if (!receipt?.ok) throw new Error(`${name} could not join: ${receipt?.code}`);
  }
  await client.until(() => client.pushes.me?.joined === true, `${name}'s own affairs`);
  return client;
}

/** What was sent, and what came of it. */
export type Sent = { readonly command: Command; readonly receipt: Receipt };

/** Does each thing once; a refusal other than `tooFast` and `paused` is not tried again either, for the page says what it means. */
function doer(client: Client, sent: Sent[]) {
  const done = new Set<string>();
  return (what: string, command: Command) => {
    if (done.has(what)) return;
    done.add(what);
    void client.send(command).then((receipt) => {
      if (receipt) sent.push({ command, receipt });
      if (receipt?.code === "tooFast" || receipt?.code === "paused") done.delete(what);
    });
  };
}

type Act = ReturnType<typeof doer>;

/** Plays until the socket closes. */
export function playParticipant(client: Client, chance: Chance): readonly Sent[] {
  const sent: Sent[] = [];
  const act = doer(client, sent);
  client.onChange = () => {
    const { me } = client.pushes;
    if (!client.open || !me?.joined || client.state().paused) return;
    vote(client, me, act, chance);
    if (me.captain && client.state().turn.teamId === me.teamId) walk(client, act, chance);
    if (me.milestone) act(`success ${me.milestone.spaceId}`, { type: "noteInsight", about: "success", text: `We did it, says ${me.name}` });
  };
  client.onChange();
  return sent;
}

function vote(client: Client, me: Me, act: Act, chance: Chance) {
  const { round, mode } = client.state();
  const { card } = client.pushes;
  if (round.step !== "answer" || card?.round !== round.number) return;
  const answer = someAnswer(card, chance);
  if (answer) act(`answer ${round.number}`, { type: "submitAnswer", round: round.number, answer });
  const given = me.round === round.number ? me.answer : undefined;
  if (mode === "board" && me.captain && given) act(`lock ${round.number}`, { type: "lockAnswer", round: round.number, answer: given });
}

function walk(client: Client, act: Act, chance: Chance) {
  const { turn } = client.state();
  if (turn.step === "roll") act(`roll ${turn.number}`, { type: "rollDie", turn: turn.number });
  if (turn.step !== "fork" || turn.choices.length === 0) return;
  act(`path ${turn.number} ${turn.choices.join()}`, { type: "choosePath", turn: turn.number, spaceId: chance.pick(turn.choices) });
}

/** Steps that participants take themselves, when they play. */
const theirs: ReadonlySet<string> = new Set(["rollForTeam", "chooseForTeam"]);

/** Runs the game: judges, and presses what `desk.next` says; closes when everybody has answered. `may` can hold a step back. */
export function playTrainer(client: Client, may: (next: string) => boolean = () => true): readonly Sent[] {
  const sent: Sent[] = [];
  let busy = false;
  client.onChange = () => {
    if (busy || !client.open) return;
    const command = trainersNext(client, may);
    if (!command) return;
    busy = true;
    const desk = client.pushes.desk;
    void client
      .send(command)
      .then(async (receipt) => {
        if (receipt) sent.push({ command, receipt });
        // The desk that the accepted step leads to, before the next one is pressed.
        if (receipt?.ok) await client.until(() => client.pushes.desk !== desk, "the next desk");
        // Refused, the desk it was pressed on was old, or is not yet complete: not at once again.
        else await sleep(100);
      })
      .catch(() => undefined)
      .finally(() => {
        busy = false;
        if (client.open) client.onChange();
      });
  };
  client.onChange();
  return sent;
}

function trainersNext(client: Client, may: (next: string) => boolean): Command | undefined {
  const { desk } = client.pushes;
  const { round, phase } = client.state();
  const waiting = desk?.judging.find(({ credit }) => credit === undefined);
  if (waiting) return { type: "judge", teamId: waiting.teamId, verdict: "accepted" };
  const next = desk?.next;
  if (next === undefined || phase === "ended" || theirs.has(next) || !may(next)) return undefined;
  if (next !== "closeAnswers") return { type: "next", expects: next };
  const isWaited = round.kind !== "assignment" && round.answered < round.expected;
  return isWaited ? undefined : { type: "next", expects: next, sure: true };
}
