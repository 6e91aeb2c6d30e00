// A crowd lets everybody in: the oldest of the busiest address makes way. And visitors who never join go after a while.
import { describe, expect, it } from "vitest";
import { crowd } from "../../server/rooms/crowd.ts";
import type { Seated } from "../../server/rooms/seat.ts";
import { visitors } from "../../server/rooms/visitors.ts";
import { phoneSeat, scriptedScreen } from "../kit/scripted.ts";

describe("a crowd", () => {
  it("turns out the oldest of the address that has most, never the one who comes alone", () => {
    const out: string[] = [];
    const all = crowd<string>(4, (member) => out.push(member));
    for (const member of ["a1", "b1", "a2", "a3", "c1", "a4", "b2"]) all.add(member, member.charAt(0));
    expect(out).toEqual(["a1", "a2", "a3"]);
    expect([...all.members()]).toEqual(["b1", "c1", "a4", "b2"]);
  });

  it("counts one that comes again as the newest, and forgets who left", () => {
    const out: string[] = [];
    const all = crowd<string>(2, (member) => out.push(member));
    for (const member of ["a1", "a2", "a1"]) all.add(member, "a");
    all.add("a3", "a");
    expect(out).toEqual(["a2"]);
    all.delete("a1");
    all.delete("a1");
    all.add("a4", "a");
    expect(out).toEqual(["a2"]);
  });
});

describe("visitors", () => {
  const visitor = (id: string, seatedAtMs: number): Seated => ({ ...scriptedScreen(phoneSeat(id)), seatedAtMs });

  it("S3 go after five minutes without a name, and who joined stays", () => {
    const away: Seated[] = [];
    const all = visitors((who) => away.push(who));
    const [early, joined, late] = [visitor("v1", 0), visitor("v2", 0), visitor("v3", 60_000)];
    for (const who of [early, joined, late]) all.add(who);
    all.delete(joined);
    all.sweep(300_000);
    expect(away).toEqual([]);
    all.sweep(300_001);
    expect(away).toEqual([early]);
    all.sweep(360_001);
    expect(away).toEqual([early, late]);
  });

  it("S3 are two thousand at most, and the newest always comes in", () => {
    const away: Seated[] = [];
    const all = visitors((who) => away.push(who));
    const many = Array.from({ length: 2_003 }, (_, index) => visitor(`v${index}`, index));
    for (const who of many) all.add(who);
    expect(away).toEqual(many.slice(0, 3));
  });
});
