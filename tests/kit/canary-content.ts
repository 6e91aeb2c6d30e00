// A content folder whose every secret is a word that stands nowhere else, so that a leak can be found by searching bytes.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stringify } from "yaml";

const topics = ["strategy", "understanding", "design", "measurement", "governance", "culture"];
/** The right answer of every number card; its encodings are searched for. */
export const CANARY_NUMBER = 7391;

const both = (text: string) => ({ en: `${text} EN`, nl: `${text} NL` });

/** `SECRET…` words belong to one card and are for after its reveal; `NOTES…` are for the console alone. */
function secrets(id: string) {
  return {
    explanation: both(`SECRETEXPLANATION${id}`),
    debrief: both(`SECRETDEBRIEF${id}`),
    notes: both(`NOTES${id}`),
    source: `SECRETSOURCE${id}`,
  };
}

function cardsOf(topic: string): object[] {
  const base = (kind: string) => ({
    id: `${topic}-${kind}`,
    kind,
    topic,
    difficulty: 1,
    text: both(`Which ${topic} ${kind}?`),
    readSeconds: 0,
    ...secrets(`${topic}${kind}`),
  });
  const options = ["one", "two", "three"].map((name) => ({ text: both(`${topic} ${name}`) }));
  return [
    { ...base("choice"), options: options.map((option, index) => (index === 1 ? { ...option, right: true } : option)) },
    { ...base("number"), unit: both("points"), min: 0, max: 10_000, answer: CANARY_NUMBER, tolerance: 10, range: 500 },
    { ...base("order"), items: options },
    { ...base("poll"), options },
    { ...base("assignment"), criteria: [both("clear")], prepareSeconds: 60, performSeconds: 60 },
  ];
}

/** Makes the folder and returns its path; its board is the shipped one. */
export function canaryContent(): string {
  const folder = mkdtempSync(join(tmpdir(), "wayfarer-canary-"));
  mkdirSync(join(folder, "decks/canary"), { recursive: true });
  cpSync(resolve(import.meta.dirname, "../../content/boards"), join(folder, "boards"), { recursive: true });
  const deck = {
    format: 1,
    id: "canary",
    version: "1.0.0",
    languages: ["en", "nl"],
    title: both("Canary"),
    about: both("Secrets."),
    cards: topics.flatMap(cardsOf),
  };
  writeFileSync(join(folder, "decks/canary/deck.yaml"), stringify(deck, { aliasDuplicateObjects: false }));
  return folder;
}
