// The keys of the desk: a presenter's clicker, and what must never be taken for one.
import { describe, expect, it } from "vitest";
import { keyDoes, verdictKey } from "../../client/view/desk-keys.ts";

const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({
  key: name,
  code: "",
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

describe("the clicker", () => {
  it("presses next with space, right and page down, wherever the focus is", () => {
    for (const name of [" ", "ArrowRight", "PageDown"]) expect(keyDoes(key(name), "page")).toBe("press");
    for (const name of ["ArrowRight", "PageDown"]) expect(keyDoes(key(name), "control")).toBe("press");
  });
  it("R9 goes back with left and page up", () => {
    for (const place of ["page", "next", "control"] as const) {
      expect(keyDoes(key("ArrowLeft"), place)).toBe("back");
      expect(keyDoes(key("PageUp"), place)).toBe("back");
    }
  });
  it("leaves fields and dialogs alone, and space to the button that has it", () => {
    for (const name of [" ", "ArrowRight", "PageDown", "ArrowLeft", "PageUp", "c"]) {
      expect(keyDoes(key(name), "field")).toBe("leave");
      expect(keyDoes(key(name), "dialog")).toBe("leave");
    }
    expect(keyDoes(key(" "), "control")).toBe("leave");
  });
  it("does nothing with a key held down, and leaves shortcuts to the browser", () => {
    for (const name of [" ", "ArrowRight", "ArrowLeft", "PageUp", "c"])
      expect(keyDoes(key(name, { repeat: true }), "page")).toBe("swallow");
    expect(keyDoes(key("Enter", { repeat: true }), "next")).toBe("swallow");
    expect(keyDoes(key("ArrowRight", { altKey: true }), "page")).toBe("leave");
    expect(keyDoes(key("c", { ctrlKey: true }), "page")).toBe("leave");
  });
  it("changes no game with the clicker's other keys: black screen for the stage, start, end", () => {
    for (const name of [".", "b", "B"]) expect(keyDoes(key(name), "page")).toBe("blank");
    for (const name of [".", "b"]) expect(keyDoes(key(name), "field")).toBe("leave");
    for (const name of ["F5", "Escape", "Tab"]) expect(keyDoes(key(name), "page")).toBe("leave");
  });
});

describe("the trainer's own keys", () => {
  it("cover what only the trainer may see, with caps lock too", () => {
    expect(keyDoes(key("c"), "page")).toBe("cover");
    expect(keyDoes(key("C"), "control")).toBe("cover");
  });
  it("K8 give the verdict with 1, 2 and 3, on keyboards with shifted digits too", () => {
    expect(["1", "2", "3", "4"].map((name) => verdictKey(key(name), "page"))).toEqual([1, 2, 3, undefined]);
    expect(verdictKey(key("&", { code: "Digit1" }), "control")).toBe(1);
  });
  it("give no verdict while typing, in a dialog, with a shortcut or by holding", () => {
    expect(verdictKey(key("1"), "field")).toBeUndefined();
    expect(verdictKey(key("1"), "dialog")).toBeUndefined();
    expect(verdictKey(key("1", { ctrlKey: true }), "page")).toBeUndefined();
    expect(verdictKey(key("1", { repeat: true }), "page")).toBeUndefined();
    expect(verdictKey(key("ArrowDown", { code: "Numpad2" }), "page")).toBeUndefined();
  });
});
