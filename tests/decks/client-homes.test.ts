// Where clients stand: in a folder of their name, or in that of before, when they were called organisations.
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { adviseClientsAt } from "../../server/decks/advice/advise-client.ts";
import { checkPath } from "../../server/decks/check/path.ts";
import { runDeckCommand } from "../../server/decks/cli.ts";
import { describeError } from "../../server/decks/read/content-error.ts";
import { hasContent } from "../../server/decks/read/folder.ts";
import { loadLibrary } from "../../server/decks/read/load-library.ts";
import { aChoice, aContent, base, overlay, profile } from "./a-client.ts";

const told = async (...args: readonly string[]): Promise<string> => {
  const lines: string[] = [];
  await runDeckCommand(args, (line) => lines.push(line));
  return lines.join("\n");
};

/** A content folder as it was written before: all its clients in the old folder. */
const ofBefore = () => {
  const content = aContent();
  renameSync(join(content.folder, "clients"), join(content.folder, "organisations"));
  return content;
};

/** What a library says, wherever its clients stand. */
const said = (folder: string) =>
  JSON.stringify(loadLibrary(folder), (_, value) => (value instanceof Map ? [...value] : value))
    .replaceAll(folder, "")
    .replaceAll("/organisations/", "/clients/");

describe("a folder organisations", () => {
  it("is read as before", () => {
    const { folder } = ofBefore();
    expect(loadLibrary(folder).clients.map(({ id }) => id)).toEqual(["alpha", "beta"]);
    expect(said(folder)).toBe(said(aContent().folder));
    rmSync(join(folder, "decks"), { recursive: true });
    expect(() => hasContent(folder)).not.toThrow();
  });

  it("stands beside clients", () => {
    const { folder } = aContent();
    mkdirSync(join(folder, "organisations"));
    renameSync(join(folder, "clients/alpha"), join(folder, "organisations/alpha"));
    const { clients, errors } = loadLibrary(folder);
    expect(clients.map(({ id, decks }) => [id, decks.map((deck) => deck.id)])).toEqual([
      ["beta", ["beta.bread"]],
      ["alpha", ["alpha.ours"]],
    ]);
    expect(errors).toEqual([]);
  });

  it("is checked, advised on and found by its paths", async () => {
    const { folder, put } = ofBefore();
    const path = put("organisations/alpha/overlays/ours.yaml", { ...overlay, add: [aChoice("new", "What is not so?")] });
    const alpha = join(folder, "organisations/alpha");
    expect(checkPath(path)).toMatchObject({ errors: [], decks: 1, cards: 5 });
    expect(checkPath(join(folder, "organisations"))).toMatchObject({ errors: [], decks: 2 });
    expect(adviseClientsAt(folder, []).map(({ file, rule }) => [file, rule])).toContainEqual([path, "negative-question"]);
    expect(await told("stats", path)).toMatch(/^alpha\.ours /);
    expect(await told("stats", "small", "--client", alpha)).toMatch(/^en +4 of 4 +4–26/m);
    put("organisations/alpha/profile.yaml", { ...profile, id: "omega" });
    expect(await told("stats", "small", "--client", alpha)).toContain("rename the client or its folder");
  });

  it("is told of in a sentence, once, by whoever checks the content", async () => {
    const { folder } = ofBefore();
    const sentence = `Clients stand in ${join(folder, "clients")} now: rename ${join(folder, "organisations")} to that, or move what it holds there; until then it is read as before.`;
    expect((await told("check", folder, "--strict")).split("\n").filter((line) => line.includes("Clients stand"))).toEqual([sentence]);
    expect(await told("check", aContent().folder)).not.toContain("Clients stand");
  });

  it("gives way where a client stands in both; an error names both, and what to do", () => {
    const { folder, put } = aContent();
    put("organisations/alpha/profile.yaml", { ...profile, name: { en: "Old Baths", nl: "Oud Badhuis" } });
    const { clients, errors } = loadLibrary(folder);
    expect(clients.map(({ presentation }) => presentation.name.nl)).toEqual(["Badhuis Alpha", "Bakkerij Beta"]);
    const [now, before] = [join(folder, "clients/alpha"), join(folder, "organisations/alpha")];
    expect(errors.map(describeError)).toEqual([
      `${before}:1  (whole file)
  found     a client that stands in ${now} too
  expected  one folder for each client
  mend      move what you need of it to ${now}, and remove ${before}`,
    ]);
    expect(checkPath(before).errors).toEqual(errors);
    expect(checkPath(now).errors).toEqual([]);
  });
});

it("the option --organisation says what --client says now", async () => {
  const { folder } = aContent();
  const alpha = join(folder, "clients/alpha");
  expect(await told("stats", "small", "--organisation", alpha)).toBe(await told("stats", "small", "--client", alpha));
  expect(await told("stats", "--organisation", alpha)).toMatch(/^alpha\.ours /);
});

it("a deck of the library may be called clients, and so may a folder of loose files", () => {
  const { folder, put } = aContent();
  expect(checkPath(put("decks/clients/deck.yaml", { ...base, id: "clients" }))).toMatchObject({ errors: [], decks: 1 });
  rmSync(join(folder, "clients"), { recursive: true });
  put("clients/small.yaml", base);
  expect(checkPath(join(folder, "clients"))).toMatchObject({ errors: [], decks: 1 });
});
