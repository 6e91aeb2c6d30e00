// The trainer's presses by a clock of our own: what counts as a step, what is a slip, and that nobody is cut off by hammering.
import { describe, expect, it } from "vitest";
import {
  isArmed,
  noPresses,
  type Offer,
  offered,
  type PressDoes,
  type Presses,
  pressAnswered,
  pressed,
  pressedBack,
} from "../../client/view/press.ts";
import { SURE_AFTER_MS, SURE_UNTIL_MS } from "../../server/protocol/durations.ts";

const REVEAL: Offer = { id: "reveal", waiting: 0 };
const closing = (waiting: number): Offer => ({ id: "close", waiting });

/** Presses at these times with the same offer, each answered at once where it was sent. */
function presses(times: readonly number[], offer: Offer, start: Presses = noPresses(offer.id)): readonly PressDoes[] {
  let at = start;
  return times.map((time) => {
    const result = pressed(at, offer, time);
    at = result.does.startsWith("send") ? pressAnswered(result.at, time) : result.at;
    return result.does;
  });
}

/** A quiz as the button sees it: each sent press moves on; closing only with `sure` while people answer. */
function playQuiz(times: readonly number[]): { readonly reached: string; readonly sent: readonly string[] } {
  const steps: readonly Offer[] = [
    { id: "openCard 1", waiting: 0 },
    { id: "openAnswers 1", waiting: 0 },
    { id: "closeAnswers 1", waiting: 5 },
    { id: "reveal 1", waiting: 0 },
    { id: "debrief 1", waiting: 0 },
    { id: "openCard 2", waiting: 0 },
  ];
  let step = 0;
  const now = (): Offer => steps[step] ?? closing(5);
  let at = noPresses(now().id);
  const sent: string[] = [];
  for (const time of times) {
    const { at: next, does } = pressed(at, now(), time);
    at = next;
    if (!does.startsWith("send")) continue;
    sent.push(`${now().id} ${does}`);
    step++;
    at = offered(pressAnswered(at, time + 30), now().id, time + 40);
  }
  return { reached: now().id, sent };
}

const every = (gapMs: number, count: number, from = 0): readonly number[] => Array.from({ length: count }, (_, n) => from + n * gapMs);

describe("a press", () => {
  it("sends what the button promises", () => {
    expect(presses([1_000], REVEAL)).toEqual(["send"]);
  });
  it("is one step, though it was a double click", () => {
    expect(presses([1_000, 1_200, 1_500], REVEAL)).toEqual(["send", "nothing", "send"]);
  });
  it("does nothing while the one before is under way", () => {
    const { at } = pressed(noPresses("reveal"), REVEAL, 1_000);
    expect(pressed(at, REVEAL, 2_900).does).toBe("nothing");
    expect(pressed(pressAnswered(at, 3_000), REVEAL, 3_100).does).toBe("send");
  });
  it("does nothing when the button has just turned by itself: the hand meant what stood there before", () => {
    const turned = offered(noPresses("close"), "reveal", 10_000);
    expect(pressed(turned, REVEAL, 10_500).does).toBe("nothing");
    expect(pressed(turned, REVEAL, 10_700).does).toBe("send");
  });
  it("counts soon after a change that it brought about itself", () => {
    const sent = pressed(noPresses("debrief"), { id: "debrief", waiting: 0 }, 1_000).at;
    const turned = offered(pressAnswered(sent, 1_050), "reveal", 1_100);
    expect(pressed(turned, REVEAL, 1_390).does).toBe("nothing");
    expect(pressed(turned, REVEAL, 1_460).does).toBe("send");
  });
});

describe("closing while people still answer", () => {
  it("wants a second press, and that one closes for certain", () => {
    expect(presses([0, SURE_AFTER_MS], closing(3))).toEqual(["arm", "sendSure"]);
  });
  it("does not close by a press too soon, nor by one too late", () => {
    expect(presses([0, SURE_AFTER_MS - 1], closing(3))).toEqual(["arm", "arm"]);
    expect(presses([0, SURE_UNTIL_MS + 1], closing(3))).toEqual(["arm", "arm"]);
    expect(presses([0, SURE_UNTIL_MS], closing(3))).toEqual(["arm", "sendSure"]);
  });
  it("starts the wait anew with each press: hammering never closes", () => {
    for (const gapMs of [50, 200, 450, 600, SURE_AFTER_MS - 1]) {
      expect(presses(every(gapMs, 60), closing(3))).not.toContain("sendSure");
    }
  });
  it("gets no further than the open answers with six presses 0.6 s apart", () => {
    const { reached, sent } = playQuiz(every(600, 6));
    expect(sent).toEqual(["openCard 1 send", "openAnswers 1 send"]);
    expect(reached).toBe("closeAnswers 1");
  });
  it("is not brought about by a press aimed at opening, when the answers opened by themselves", () => {
    const turned = offered(noPresses("openAnswers"), "close", 5_000);
    const first = pressed(turned, closing(5), 5_100);
    expect(first.does).toBe("nothing");
    // The ignored press counts as a press: one soon after it is not yet sure.
    const second = pressed(first.at, closing(5), 5_750);
    expect(second.does).toBe("arm");
    expect(pressed(second.at, closing(5), 6_400).does).toBe("arm");
  });
  it("does not stay armed when the button turns and turns back", () => {
    const armed = pressed(noPresses("close"), closing(3), 0).at;
    const back = offered(offered(armed, "reveal", 900), "close", 1_000);
    expect(isArmed(back, 1_000)).toBe(false);
    expect(pressed(back, closing(3), 2_000).does).toBe("arm");
  });
  it("says for how long it is armed", () => {
    const armed = pressed(noPresses("close"), closing(3), 0).at;
    expect(isArmed(armed, SURE_UNTIL_MS)).toBe(true);
    expect(isArmed(armed, SURE_UNTIL_MS + 1)).toBe(false);
  });
  it("needs one press when nobody is waited for", () => {
    expect(presses([0], closing(0))).toEqual(["send"]);
  });
  it("is armed by the server's word, where the screen thought that everybody had answered", () => {
    const { at } = pressed(noPresses("close"), closing(0), 0);
    const refused = pressAnswered(at, 40, 2);
    expect(isArmed(refused, 50)).toBe(true);
    expect(pressed(refused, closing(0), 600).does).toBe("arm");
    expect(pressed(refused, closing(0), SURE_AFTER_MS).does).toBe("sendSure");
  });
});

describe("R9 the way back", () => {
  it("is sent once for a double press, and disarms", () => {
    const armed = pressed(noPresses("close"), closing(3), 0).at;
    const back = pressedBack(armed, closing(3), 1_000);
    expect(back.does).toBe("send");
    const again = pressedBack(pressAnswered(back.at, 1_050), closing(3), 1_200);
    expect(again.does).toBe("nothing");
    expect(pressed(again.at, closing(3), 2_400).does).toBe("arm");
  });
  it("does nothing while a press is under way", () => {
    const { at } = pressed(noPresses("reveal"), REVEAL, 0);
    expect(pressedBack(at, REVEAL, 1_000).does).toBe("nothing");
  });
});
