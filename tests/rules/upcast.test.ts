// Old journals: each version's events become today's, today's stay as they are, and what a newer program wrote is said to be so.
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { eventVersion, type GameEvent, type Given } from "../../server/rules/event.ts";
import { fold } from "../../server/rules/session.ts";
import { type Steps, storedEvent, upcast } from "../../server/rules/upcast.ts";
import { aForkedBoard } from "../kit/a-board.ts";
import { aSession } from "../kit/a-session.ts";
import { movesOf, type Nudge } from "../kit/random-moves.ts";

const nudge: fc.Arbitrary<Nudge> = fc.record({ pick: fc.nat(999), a: fc.nat(99), b: fc.nat(99), waitMs: fc.nat(30_000) });
const given: fc.Arbitrary<Given> = fc.record(
  { by: fc.constantFrom("trainer", "p1", "p2"), id: fc.stringMatching(/^[\w-]{8,40}$/), trainer: fc.constantFrom("t1", "t2") },
  { requiredKeys: ["by"] },
);

/** Whatever happens in a session, and whose commands it came of. */
const journals: fc.Arbitrary<readonly GameEvent[]> = fc
  .tuple(
    fc.boolean(),
    fc.nat(),
    fc.array(nudge, { maxLength: 60, size: "max" }),
    fc.array(fc.option(given), { minLength: 7, maxLength: 7 }),
  )
  .map(([onBoard, seed, nudges, givers]) => {
    const session = onBoard ? aSession().on(aForkedBoard()) : aSession().quiz();
    const play = session.withPeople(5).seeded(seed).open();
    for (const one of nudges) {
      play.wait(one.waitMs);
      for (const move of movesOf(play.game, one)) play.try(...move);
    }
    return play.events.map((event, index) => {
      const giver = givers[index % givers.length];
      return index === 0 || !giver ? event : { ...event, given: giver };
    });
  });

const onDisk = (event: object) => JSON.parse(JSON.stringify(event));
/** As version 1 wrote it: it knew of no trainer apart, and of nobody whose command had no id. */
const inVersion1 = ({ given: { by, id } = { by: "" }, ...event }: GameEvent) => ({
  ...event,
  ...(id === undefined ? {} : { command: `${by} ${id}` }),
});
const withoutTrainer = ({ given: giver, ...event }: GameEvent) =>
  giver?.id === undefined ? event : { ...event, given: { by: giver.by, id: giver.id } };

describe("events of the past", () => {
  test("S1 today's are read as they were written", () => {
    fc.assert(
      fc.property(journals, (events) => {
        for (const event of events) expect(storedEvent(onDisk(event), eventVersion)).toEqual(event);
      }),
    );
  });

  test("S1 those of version 1 become today's, and the same game, in which the same commands were taken", () => {
    fc.assert(
      fc.property(journals, (events) => {
        const read = events.map((event) => storedEvent(onDisk(inVersion1(event)), 1));
        expect(read).toEqual(events.map(withoutTrainer));
        expect(fold(read)).toEqual(fold(events));
      }),
    );
  });
});

describe("what no step leads from", () => {
  const event = { type: "gamePaused", atMs: 1 };

  test.each([
    [
      event,
      eventVersion + 1,
      `It is of version ${eventVersion + 1}, and this Wayfarer reads up to ${eventVersion}. A newer Wayfarer wrote it`,
    ],
    [
      { ...event, type: "gameFolded" },
      eventVersion,
      `There is no event "gameFolded" in version ${eventVersion}. A newer Wayfarer wrote it`,
    ],
    [{ ...event, type: "constructor" }, 1, 'There is no event "constructor"'],
    [event, 0, "It has no version, but 0."],
    [event, 1.5, "It has no version, but 1.5."],
    [event, "2", "It has no version, but 2."],
    [{ type: "gamePaused" }, eventVersion, "It is no event."],
    [{ atMs: 1 }, 1, "It is no event."],
  ])("%j in version %j is said to be so", (stored, version, message) => {
    expect(() => storedEvent(stored, version)).toThrow(message);
  });
});

describe("steps", () => {
  test("are taken in turn, from the version that is stored", () => {
    const steps = [2, 3].map((version) => (old: object) => ({ ...old, [`step${version}`]: true }));
    expect([1, 2, 3].map((version) => Object.keys(upcast({}, version, steps)))).toEqual([["step2", "step3"], ["step3"], []]);
  });

  test("are as many as there are versions behind, or it does not compile", () => {
    expectTypeOf<Steps<1>["length"]>().toEqualTypeOf<0>();
    expectTypeOf<Steps<3>["length"]>().toEqualTypeOf<2>();
    expectTypeOf<Steps<2>>().not.toExtend<Steps<3>>();
    expectTypeOf<Steps<3>>().not.toExtend<Steps<2>>();
  });
});
