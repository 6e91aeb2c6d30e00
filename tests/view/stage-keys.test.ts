// A clicker over the stage goes on and back, and can do nothing else to the game.
import { describe, expect, it } from "vitest";
import { stageKeyDoes } from "../../client/view/stage-keys.ts";

const press = (key: string, more: { repeat?: boolean; ctrlKey?: boolean } = {}, onButton = false) =>
  stageKeyDoes({ key, repeat: false, ctrlKey: false, altKey: false, metaKey: false, ...more }, onButton);

describe("keys in the stage's window", () => {
  it.each(["ArrowRight", "PageDown", " ", "Enter"])("%s goes on", (key) => expect(press(key)).toBe("next"));
  it.each(["ArrowLeft", "PageUp"])("R9 %s goes back", (key) => expect(press(key)).toBe("back"));
  it.each(["b", "B", "."])("%s blanks the picture and changes no game", (key) => expect(press(key)).toBe("blank"));
  it.each(["F5", "F11", "Tab", "x", "Home", "End"])("%s is left to the browser", (key) => expect(press(key)).toBe("leave"));

  it("Escape closes what lies over the game", () => expect(press("Escape")).toBe("dismiss"));
  it("a key held down goes on once", () => expect(press("PageDown", { repeat: true })).toBe("swallow"));
  it("leaves the browser its shortcuts", () => expect(press("l", { ctrlKey: true })).toBe("leave"));
  it("presses the stage's own button where the keyboard stands on one", () => {
    expect(press(" ", {}, true)).toBe("leave");
    expect(press("PageDown", {}, true)).toBe("next");
  });
});
