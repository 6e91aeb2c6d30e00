// A code as people type, paste and scan it, and as it stands in an address.
import { expect, test } from "vitest";
import { codeInPath, readCode } from "../../server/protocol/codes.ts";

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
  ["Code: 872 861", "872861"],
  [" http://192.168.1.20:2567/join/872 861 ", "872861"],
  ["http://192.168.1.20:2567/join/872861?from=mail", "872861"],
  ["http://192.168.1.20:2567/join/٨٧٢٨٦١", "872861"],
  ["http://192.168.1.20:2567/", ""],
  ["http://192.168.1.20:2567", ""],
  ["192.168.1.20:2567", ""],
  ["http://[2001:db8::872861]:2567/join/123456", "123456"],
])("%s reads as %s", (text, code) => {
  expect(readCode(text)).toBe(code);
});

test.each([
  ["/join/872861", "872861"],
  ["/Join/872861.", "872861"],
  ["/872%20861", "872861"],
  ["/872-861", "872861"],
  ["/join/872%C2%A0861", "872861"],
  ["/join/872%E2%80%93861", "872861"],
  ["/87/28/61/", "872861"],
  ["/%D9%A8%D9%A7%D9%A2%D9%A8%D9%A6%D9%A1", "872861"],
  ["/join/%EF%BC%98%EF%BC%97%EF%BC%92%EF%BC%98%EF%BC%96%EF%BC%91", "872861"],
  ["/872861%", "872861"],
  ["/", undefined],
  ["/join", undefined],
  ["/join/", undefined],
  ["/87286", undefined],
  ["/8728611", undefined],
  ["/join/872861/more", undefined],
  ["/stage/872861", undefined],
  ["/joined872861", undefined],
])("the path %s leads to %s", (path, code) => {
  expect(codeInPath(path)).toBe(code);
});
