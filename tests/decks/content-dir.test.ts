// The commands of authors as they are typed, on content of their own: CONTENT_DIR, and the decks and boards of its clients.
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { aContent } from "./a-client.ts";

const root = resolve(import.meta.dirname, "../..");
const { folder, put } = aContent();
const sprint = readFileSync(join(root, "content/boards/sprint.yaml"), "utf8").replace(/^id: .*$/m, "id: stairs");
put("clients/alpha/boards/stairs.yaml", sprint);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function deck(contentDir: string, ...args: readonly string[]): Promise<{ readonly code: unknown; readonly said: string }> {
  const child = spawn(process.execPath, ["server/decks/cli.ts", ...args], { cwd: root, env: { ...process.env, CONTENT_DIR: contentDir } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  return { code: await new Promise((done) => child.once("close", done)), said };
}

describe("CONTENT_DIR", () => {
  it("is what decks are checked in, found in and counted in; it needs no boards", async () => {
    expect(await deck(folder, "check")).toEqual({
      code: 0,
      said: expect.stringMatching(/^1 deck with 4 cards and 0 boards, 2 clients with 1 overlay, 1 deck and 1 board in order; 0 errors/m),
    });
    expect(await deck(folder, "stats", "small")).toEqual({ code: 0, said: expect.stringMatching(/^small 1\.2\.0: Small\n/) });
    expect(await deck(folder, "stats", "warm-up")).toEqual({
      code: 1,
      said: expect.stringContaining("There is no deck warm-up. There are: small"),
    });
  });

  it.each([
    ["is not there", join(folder, "nowhere"), "is not there"],
    ["is a file", join(folder, "decks/small/deck.yaml"), "is a file"],
    ["is a folder of something else", join(folder, "decks"), "has no folder “decks”"],
  ])("that %s is told as the server tells it, without a stack trace", async (_, contentDir, why) => {
    const { code, said } = await deck(contentDir, "check");
    expect(said).toMatch(new RegExp(`^The content folder ${contentDir} ${why}\\. Set CONTENT_DIR to .*\n$`));
    expect(code).toBe(1);
  });
});

describe("check --board", () => {
  it.each(["stairs", "alpha.stairs", join(folder, "clients/alpha/boards/stairs.yaml")])("takes a client's own board: %s", async (board) => {
    const { code, said } = await deck(folder, "check", "small", "--board", board);
    expect(said).toMatch(/found {5}0 questions about \w+/);
    expect(said).toMatch(/on the board (alpha\.)?stairs/);
    expect(code).toBe(0);
  });

  it("says which there are when there is none of that name", async () => {
    expect(await deck(folder, "check", "small", "--board", "ladder")).toEqual({
      code: 1,
      said: expect.stringContaining("There is no board ladder. There are: alpha.stairs; or give a path."),
    });
  });

  it("tells of two clients with the same", async () => {
    put("clients/beta/boards/stairs.yaml", sprint);
    expect(await deck(folder, "check", "small", "--board", "stairs")).toEqual({
      code: 1,
      said: expect.stringContaining("Several clients have a board stairs: alpha.stairs, beta.stairs. Give the whole id."),
    });
  });
});
