// A clicker pressed over the stage reaches one console of the same session, or nobody, and the stage knows which.
import { afterEach, describe, expect, it } from "vitest";
import { type KeyPress, sendKeys, takeKeys } from "../../client/ui/key-channel.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const aStage = (sessionId: string) => {
  const sender = sendKeys(sessionId, () => undefined);
  stops.push(sender.close);
  return sender;
};

/** A console that notes what it takes. */
const aConsole = (sessionId: string, answer: "done" | "again" | "nothing" = "done"): KeyPress[] => {
  const taken: KeyPress[] = [];
  const { close } = takeKeys(sessionId, (press) => {
    taken.push(press);
    return answer;
  });
  stops.push(close);
  return taken;
};

describe("the keys of the stage's window", () => {
  it("go to the console, in order, and tell what it made of them", async () => {
    const taken = aConsole("session-a", "again");
    const stage = aStage("session-a");
    expect(await stage.press("next")).toBe("again");
    expect(await stage.press("back")).toBe("again");
    expect(taken).toEqual(["next", "back"]);
  });

  it("are taken by one of two consoles, never by both", async () => {
    const both = [aConsole("session-b"), aConsole("session-b")];
    const stage = aStage("session-b");
    await Promise.all([stage.press("next"), stage.press("next"), stage.press("back")]);
    expect(both.flat()).toHaveLength(3);
  });

  it("reach no console of another session, nor one that stopped listening", async () => {
    const other = aConsole("session-other");
    takeKeys("session-c", () => "done").close();
    expect(await aStage("session-c").press("next")).toBe("nobody");
    expect(other).toEqual([]);
  });

  it("come back as a black picture when the console's window has them, to this session's stages alone", async () => {
    const black = await new Promise<string>((resolve) => {
      const other = sendKeys("session-other", () => resolve("the other session's"));
      const mine = sendKeys("session-d", () => resolve("mine"));
      const taker = takeKeys("session-d", () => "done");
      stops.push(other.close, mine.close, taker.close);
      taker.blank();
    });
    expect(black).toBe("mine");
  });
});
