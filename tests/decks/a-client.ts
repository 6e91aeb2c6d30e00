// A content folder with one small deck and two clients, to break and change in tests.
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";

const both = (text: string) => ({ en: text, nl: `${text} NL` });
const around = {
  topic: "strategy",
  difficulty: 1,
  explanation: both("Because."),
  debrief: both("And us?"),
  notes: both("Note."),
  source: "None",
};

/** A choice card as it stands in a file. */
export const aChoice = (id: string, text = "What does {{the customer}} want?") => ({
  id,
  kind: "choice",
  ...around,
  readSeconds: 0,
  text: { en: text, nl: "Wat wil {{the customer}}? {{The customer}} van {{organisation}}." },
  options: [{ text: both("One") }, { text: both("Two"), right: true }, { text: both("Three") }],
});

/** An assignment as it stands in a file. */
const anAssignment = {
  id: "act",
  kind: "assignment",
  ...around,
  text: both("Act."),
  criteria: [both("Clear")],
  prepareSeconds: 60,
  performSeconds: 60,
};

/** The library's deck in every test. */
export const base = {
  format: 1,
  id: "small",
  version: "1.2.0",
  languages: ["en", "nl"],
  title: both("Small"),
  about: both("For tests."),
  placeholders: {
    organisation: { en: "your organisation", nl: "jullie organisatie" },
    "the customer": { en: "the customer", nl: "de klant" },
    "promise 1": { en: "we call back", nl: "we bellen terug" },
  },
  cards: [aChoice("first"), aChoice("second"), { ...aChoice("third"), topic: "culture" }, anAssignment],
};

/** A whole profile. */
export const profile = {
  format: 1,
  id: "alpha",
  languages: ["en", "nl"],
  name: { en: "Alpha Baths", nl: "Badhuis Alpha" },
  customer: {
    singular: { en: "member", nl: "lid" },
    plural: { en: "members", nl: "leden" },
    a: { en: "a member" },
    the: { nl: "het lid" },
  },
  promises: [{ en: "warm water", nl: "warm water" }],
};

/** An overlay without changes. */
export const overlay = { format: 1, id: "ours", base: "small", baseVersion: "1.2.0", title: { en: "ours", nl: "van ons" } };

/** A temporary content folder and the way to write in it. */
export type Content = { readonly folder: string; readonly put: (file: string, content: unknown) => string };

/** Writes text as it is, anything else as YAML; gives the file's path. */
export const aContent = (): Content => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "wayfarer-client-")));
  const put = (file: string, content: unknown): string => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === "string" ? content : stringify(content, { aliasDuplicateObjects: false }));
    return path;
  };
  put("decks/small/deck.yaml", base);
  put("clients/alpha/profile.yaml", profile);
  put("clients/alpha/overlays/ours.yaml", overlay);
  put("clients/beta/profile.yaml", { format: 1, id: "beta", languages: ["nl"], name: { nl: "Bakkerij Beta" } });
  put("clients/beta/decks/bread/deck.yaml", { ...base, id: "bread", cards: [aChoice("crust")] });
  return { folder, put };
};
