// A code as people type, paste and scan it.
import { expect, test } from "vitest";
import { readCode } from "../../client/ui/read-code.ts";

test.each([
  ["872861", "872861"],
  ["872 861", "872861"],
  ["872-861.", "872861"],
  ["٨٧٢٨٦١", "872861"],
  ["८७२८६१", "872861"],
  ["８７２８６１", "872861"],
  ["http://192.168.1.20:2567/join/872861", "872861"],
  ["http://192.168.1.20:2567/Join/872861.", "872861"],
  ["192.168.1.20:2567/872861", "872861"],
  ["87", "87"],
  ["8728619", "872861"],
  ["", ""],
  ["code", ""],
])("%s reads as %s", (text, code) => {
  expect(readCode(text)).toBe(code);
});
