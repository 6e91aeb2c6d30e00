// A content folder whose every secret is a word that stands nowhere else, so that a leak can be found by searching bytes.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stringify } from "yaml";
import { samplesOf } from "../../server/kinds/samples.ts";
import { kinds } from "../../server/kinds/wire.ts";

const allTopics = ["strategy", "understanding", "design", "measurement", "governance", "culture"];
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

/** A card of every kind. `seconds` is the time for those where one of several options is right. */
const cardsOf = (topic: string, seconds: object): object[] =>
  kinds.map((kind) => ({
    ...samplesOf(kind).content,
    id: `${topic}-${kind}`,
    topic,
    text: both(`Which ${topic} ${kind}?`),
    ...(kind === "choice" && seconds),
    ...secrets(`${topic}${kind}`),
  }));

const place = (step: number, row = 0) => ({ x: 150 + step * 120, y: 500 + row * 160 });

/** Every kind of space on a short road, so that a game is over in a few turns. */
const shortBoard = {
  format: 1,
  id: "short",
  version: "1.0.0",
  languages: ["en", "nl"],
  title: both("The short way"),
  about: both("For a quarter of an hour."),
  minutes: 15,
  topics: ["strategy", "understanding"],
  land: { season: "summer", seed: 7 },
  spaces: [
    { id: "gate", kind: "start", name: both("Gate"), ...place(0), next: "hill" },
    { id: "hill", kind: "topic", topic: "strategy", name: both("Hill"), ...place(1), next: "inn" },
    { id: "inn", kind: "milestone", name: both("Inn"), ...place(2), next: "parting" },
    {
      id: "parting",
      kind: "fork",
      name: both("Parting"),
      ...place(3),
      paths: [
        { to: "ridge", hint: both("High") },
        { to: "valley", hint: both("Low") },
      ],
    },
    { id: "ridge", kind: "topic", topic: "understanding", name: both("Ridge"), ...place(4, -1), next: "well" },
    { id: "valley", kind: "challenge", name: both("Valley"), ...place(4, 1), next: "well" },
    { id: "well", kind: "loop", name: both("Well"), ...place(5), next: "wood" },
    { id: "wood", kind: "topic", topic: "strategy", name: both("Wood"), ...place(6), next: "brook" },
    { id: "brook", kind: "topic", topic: "understanding", name: both("Brook"), ...place(7), next: "meadow" },
    { id: "meadow", kind: "topic", topic: "strategy", name: both("Meadow"), ...place(8), next: "chapel" },
    { id: "chapel", kind: "topic", topic: "understanding", name: both("Chapel"), ...place(9), next: "tower" },
    { id: "tower", kind: "challenge", name: both("Tower"), ...place(10), next: "summit" },
    { id: "summit", kind: "finish", name: both("Summit"), ...place(11) },
  ],
};

/** Makes the folder and returns its path; its boards are the shipped ones and a short one. `topics` limits the cards, one of each kind a topic; `seconds` is the time for a choice. */
export function canaryContent(topics = allTopics, seconds?: number): string {
  const folder = mkdtempSync(join(tmpdir(), "wayfarer-canary-"));
  mkdirSync(join(folder, "decks/canary"), { recursive: true });
  cpSync(resolve(import.meta.dirname, "../../content/boards"), join(folder, "boards"), { recursive: true });
  writeFileSync(join(folder, "boards/short.yaml"), stringify(shortBoard));
  const deck = {
    format: 1,
    id: "canary",
    version: "1.0.0",
    languages: ["en", "nl"],
    title: both("Canary"),
    about: both("Secrets."),
    cards: topics.flatMap((topic) => cardsOf(topic, seconds === undefined ? {} : { seconds })),
  };
  writeFileSync(join(folder, "decks/canary/deck.yaml"), stringify(deck, { aliasDuplicateObjects: false }));
  return folder;
}
