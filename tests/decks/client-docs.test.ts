// What docs/authoring-decks.md shows of clients and overlays is in order as it stands there.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkPath } from "../../server/decks/check/path.ts";
import { fieldOf } from "../../server/decks/client/profile-words.ts";
import { describeError } from "../../server/decks/read/content-error.ts";
import { aContent } from "./a-client.ts";

const text = readFileSync(new URL("../../docs/authoring-decks.md", import.meta.url), "utf8");
const section = (title: string): string => text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
const block = (title: string): string => /```yaml\n([\s\S]*?)```/.exec(section(title))?.[1] ?? "";

describe("docs/authoring-decks.md", () => {
  it("shows a profile and an overlay that are in order", () => {
    const { put } = aContent();
    put("decks/warm-up/deck.yaml", readFileSync(fileURLToPath(new URL("../../content/decks/warm-up/deck.yaml", import.meta.url)), "utf8"));
    const profile = put("clients/riverside-library/profile.yaml", block("Clients"));
    const overlay = put("clients/riverside-library/overlays/welcome.yaml", block("Overlays"));
    expect([...checkPath(profile).errors, ...checkPath(overlay).errors, ...checkPath(overlay).advice].map(describeError)).toEqual([]);
    expect(checkPath(overlay)).toMatchObject({ decks: 1, cards: 5 });
  });

  it("names placeholders a profile fills", () => {
    const named = [...section("Clients").matchAll(/`\{\{([a-z0-9 ]+)\}\}`/g)].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(25);
    for (const name of named) expect([name, fieldOf(name)]).toEqual([name, expect.any(String)]);
  });
});
