// Advice reaches what clients write: their decks and overlays, with the profile's words, in the right file and line.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { adviseClientsAt } from "../../server/decks/advice/advise-client.ts";
import { runDeckCommand } from "../../server/decks/cli.ts";
import { aChoice, aContent, base, overlay, profile } from "./a-client.ts";

const file = "clients/alpha/overlays/ours.yaml";
const long = { en: `What does {{the customer}} ask ${"again and ".repeat(18)}again?`, nl: "Wat vraagt {{the customer}}?" };
const longCard = { ...aChoice("long"), text: long };

/** The advice about an overlay as `rule, path`, and the line each stands on. */
const advised = (change: object) => {
  const { folder, put } = aContent();
  const path = put(file, { ...overlay, ...change });
  const lines = readFileSync(path, "utf8").split("\n");
  return adviseClientsAt(folder, [])
    .filter((one) => one.file === path)
    .map(({ rule, path: at, line }) => ({ rule, at, text: lines[line - 1]?.trim() }));
};

describe("advice about an overlay", () => {
  it("has none about an overlay that changes nothing", () => expect(advised({})).toEqual([]));

  it("points at the line of a card it adds or replaces", () => {
    const found = advised({ add: [longCard], replace: [{ ...longCard, id: "second" }] });
    expect(found).toContainEqual({ rule: "long-for-phone", at: "add[0].text.en", text: expect.stringMatching(/^en: /) });
    expect(found).toContainEqual({ rule: "long-for-phone", at: "replace[0].text.en", text: expect.stringMatching(/^en: /) });
  });

  it("points at a change of a card that otherwise stays", () => {
    expect(advised({ change: { first: { seconds: 1 } } })).toEqual([
      { rule: "too-little-time", at: "change.first.seconds", text: "seconds: 1" },
    ]);
  });

  it("names the rule of a translation that is missing", () => {
    const found = advised({ change: { first: { example: { en: "In May." } } } });
    expect(found).toEqual([{ rule: "missing-translation", at: "change.first.example", text: "example:" }]);
  });

  it("compares its cards with those of the base", () => {
    const twin = { ...aChoice("twin"), text: { en: "Why do people come back to us?", nl: "Waarom?" } };
    const found = advised({ add: [twin, { ...twin, id: "twin-again" }] });
    expect(found).toContainEqual({ rule: "near-twins", at: "add[1].text", text: "text:" });
  });

  it("speaks with the words of the profile, also in a card it leaves alone", () => {
    const { folder, put } = aContent();
    const fine = { ...aChoice("fine"), text: { en: `${"{{The customer}} and {{the customer}}, ".repeat(3)}who waits?`, nl: "Wie?" } };
    put("decks/small/deck.yaml", { ...base, cards: [fine] });
    const member = "very patient travelling acquaintance";
    const customer = { ...profile.customer, singular: { en: member.slice(0, 32), nl: "lid" }, the: { en: `the ${member}`, nl: "het lid" } };
    put("clients/alpha/profile.yaml", { ...profile, customer });
    const found = adviseClientsAt(join(folder, "clients/alpha"), []);
    expect(found.map(({ rule, path }) => [rule, path])).toContainEqual(["long-for-stage", "base.fine.text.en"]);
  });

  it("leaves to the base's author what the base has already", () => {
    const { folder, put } = aContent();
    put("decks/small/deck.yaml", { ...base, cards: [longCard] });
    expect(adviseClientsAt(folder, []).filter((one) => one.file.endsWith("ours.yaml"))).toEqual([]);
  });
});

describe("advice about a deck of a client's own", () => {
  it("points at its own file, and takes the profile's words for declared", async () => {
    const { folder, put } = aContent();
    const { placeholders: _, ...bare } = base;
    const path = put("clients/alpha/decks/baths/deck.yaml", { ...bare, id: "baths", cards: [longCard] });
    const found = adviseClientsAt(path, []);
    expect(found.map(({ rule, path: at, file: where }) => [rule, at, where])).toContainEqual(["long-for-phone", "cards[0].text.en", path]);
    const lines: string[] = [];
    expect(await runDeckCommand(["check", folder, "--strict"], (line) => lines.push(line))).toBe(1);
    expect(lines.join("\n")).toContain("2 clients with 1 overlay, 2 decks and 0 boards in order; 0 errors");
    expect(lines.filter((line) => line.includes("baths/deck.yaml") && line.includes("cards[0].text.en"))).toHaveLength(
      found.filter(({ path: at }) => at === "cards[0].text.en").length,
    );
  });
});

describe("npm run deck -- stats, preview and print", () => {
  const told = async (...args: readonly string[]): Promise<string> => {
    const lines: string[] = [];
    await runDeckCommand(args, (line) => lines.push(line));
    return lines.join("\n");
  };

  it("find what a client made by its whole id, its plain one, and its path", async () => {
    const folder = "content/clients/slot-en-ketting";
    for (const name of ["slot-en-ketting.on-loan", "on-loan", `${folder}/decks/on-loan`, `${folder}/decks/on-loan/deck.yaml`])
      expect(await told("stats", name)).toMatch(/^slot-en-ketting\.on-loan 1\.0\.0/);
    for (const name of ["slot-en-ketting.masterclass", "masterclass", `${folder}/overlays/masterclass.yaml`])
      expect(await told("stats", name)).toMatch(/^slot-en-ketting\.masterclass .*on two wheels/);
    expect(await told("stats", "masterclass", "--client", folder)).toMatch(/^slot-en-ketting\.masterclass/);
    expect(await told("stats", "cx-masterclass")).toMatch(/^cx-masterclass/);
  });

  it("say which clients and decks there are", async () => {
    expect(await told("stats", "warm-up", "--client", "nobody")).toContain("There is no client nobody. There are: slot-en-ketting");
    expect(await told("print", "nothing", "--client", "slot-en-ketting")).toContain("slot-en-ketting.on-loan");
  });

  it("say what is wrong with a client's deck instead of showing it", async () => {
    const { folder, put } = aContent();
    put("clients/alpha/decks/broken/deck.yaml", { ...base, id: "broken", cards: [] });
    const text = await told("stats", "broken", "--client", join(folder, "clients/alpha"));
    expect(text).toContain("broken is not in order:");
    expect(text).toContain("at least one card");
  });

  it("say a library's deck with the client's words", async () => {
    const { folder } = aContent();
    const own = await told("stats", join(folder, "decks/small"));
    const alphas = await told("stats", "small", "--client", join(folder, "clients/alpha"));
    expect(own).toMatch(/^en +4 of 4 +4–28/m);
    expect(alphas).toMatch(/^en +4 of 4 +4–26/m);
  });
});
