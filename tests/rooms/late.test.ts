// Who comes in during a card, or at its reveal, is told so and never "no answer": R7.
import { describe, expect, test } from "vitest";
import { meView } from "../../server/rooms/views/me.ts";
import { mineOf } from "../../server/rooms/views/reveal.ts";
import { aSession } from "../kit/a-session.ts";
import { right } from "../kit/cards.ts";
import type { Play } from "../kit/play.ts";

const eligible = ({ game }: Play, id: string) => meView(game, id, undefined).eligible;
const mine = (play: Play, id: string) => mineOf(play.game, play.round, id);

describe("R7 coming in", () => {
  test("R7 S3 during a card: told before the close and at the reveal, and asked from the next card on", () => {
    const play = aSession().quiz().withPeople(2).answering().join("late", "Late");
    expect([eligible(play, "late"), eligible(play, "p1")]).toEqual([false, true]);
    play.answer("p1", right);
    play.next("closeAnswers", "reveal");
    expect(mine(play, "late")).toMatchObject({ late: true, verdict: "none", points: 0 });
    expect(mine(play, "p1")).not.toHaveProperty("late");
    expect(mine(play, "p2")).not.toHaveProperty("late");
    play.next("debrief", "openCard");
    expect(eligible(play, "late")).toBe(true);
  });

  test("R7 at its reveal, and already while the name is being typed", () => {
    const play = aSession().quiz().withPeople(1).answering().next("closeAnswers", "reveal");
    expect(mine(play, "visitor")).toMatchObject({ late: true });
    play.join("visitor", "Vera");
    expect(mine(play, "visitor")).toMatchObject({ late: true });
    expect(eligible(play, "visitor")).toBe(false);
  });
});
