// By what a phone is known again: one cookie for long, an address only where it is the phone's own, nothing readable.
import type { Request, Response } from "express";
import { describe, expect, it } from "vitest";
import { keysFrom } from "../../server/http/keys.ts";
import { marksOf } from "../../server/http/marks.ts";

const keys = keysFrom("a secret of this installation");

/** A request as Express would hand it on, and the cookie it is answered with. */
function ask({ address = "192.168.1.20", headers = {}, secure = false, sessionId = "session1", behindProxy = false } = {}) {
  const set: { name: string; value: string; options: object }[] = [];
  const request = { headers, secure, socket: { remoteAddress: address } } as unknown as Request;
  const response = { cookie: (name: string, value: string, options: object) => void set.push({ name, value, options }) };
  const marks = marksOf(request, response as unknown as Response, { keys, sessionId, behindProxy });
  return { marks, cookie: set[0] };
}

describe("S5 a phone's marks", () => {
  it("S5 are a cookie that scripts cannot read, given once and given back for long", () => {
    const first = ask();
    expect(first.cookie).toMatchObject({ name: "wayfarer-device", options: { httpOnly: true, sameSite: "lax", secure: false } });
    expect(first.cookie?.value).toMatch(/^[\w-]{24}$/);
    const again = ask({ headers: { cookie: `other=1; wayfarer-device=${first.cookie?.value}; more=2` } });
    expect(again.cookie?.value).toBe(first.cookie?.value);
    expect(again.marks.device).toBe(first.marks.device);
    expect(ask().marks.device).not.toBe(first.marks.device);
    expect(ask({ secure: true }).cookie?.options).toMatchObject({ secure: true });
  });

  it("S5 take no cookie that is not one of ours", () => {
    for (const cookie of [
      "wayfarer-device=",
      "wayfarer-device=short",
      `xwayfarer-device=${"a".repeat(24)}`,
      `wayfarer-device=${"a".repeat(25)}`,
    ])
      expect(cookie).not.toContain(ask({ headers: { cookie } }).cookie?.value);
  });

  it.each(["192.168.1.20", "::ffff:10.1.2.3", "172.16.5.5", "169.254.1.1", "fd00::5", "fe80::1%eth0"])(
    "S5 hold the address %s, which is the phone's own",
    (address) => expect(ask({ address }).marks.address).toMatch(/^[\w-]{16}$/),
  );

  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1", "203.0.113.7", "172.32.0.1", "2001:db8::1"])("S5 hold no address for %s", (address) =>
    expect(ask({ address }).marks.address).toBeUndefined(),
  );

  it("S5 hold no address behind a proxy, which is what the operator says and not what a phone says of itself", () => {
    expect(ask({ behindProxy: true }).marks.address).toBeUndefined();
    for (const name of ["x-forwarded-for", "forwarded", "via", "x-real-ip"])
      expect(ask({ headers: { [name]: "203.0.113.9" } }).marks.address).toBe(ask().marks.address);
  });

  it("S5 say nothing readable, and another session knows them not", () => {
    const headers = { cookie: `wayfarer-device=${"a".repeat(24)}` };
    const [one, other] = [ask({ headers }).marks, ask({ headers, sessionId: "session2" }).marks];
    expect(JSON.stringify(one)).not.toMatch(/192|aaaa/);
    expect(one.device).not.toBe(other.device);
    expect(one.address).not.toBe(other.address);
  });
});
