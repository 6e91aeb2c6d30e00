// Names of real people, and of those who would like to hide in one (S2).
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NAME_MAX } from "../../server/protocol/limits.ts";
import { cleanLine, freeName, isLongerThan, nameKey } from "../../server/rules/text.ts";
import { aSession } from "../kit/a-session.ts";

const whole: Readonly<Record<string, string>> = {
  "Persian with a half-space": "نیلوفر\u200Cجان",
  "Sinhala with a conjunct": "ක්\u200Dරිෂාන්",
  "Malayalam written with a joiner at its end": "രാജന്\u200D",
  "Bengali with a joiner before its sign": "র\u200D্যাচেল",
  "Hindi with a half letter": "क्\u200Dष",
  "Marathi kept apart": "प्र\u094D\u200Cर",
  "Arabic with its vowel signs": "مُحَمَّد",
  "Japanese with a chosen form": "葛\u{E0100}城",
  "a family": "👩\u200D👩\u200D👧",
  "a rainbow": "🏳️\u200D🌈",
  "a flag of tags": "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
  "a nurse of a colour": "👨🏽\u200D⚕️",
  "a keycap": "1️⃣",
  "the most joined of emojis": "👩🏽\u200D❤️\u200D💋\u200D👩🏿",
};

const hiding: Readonly<Record<string, readonly [string, string]>> = {
  "joiners in Latin": ["E\u200Dv\u200Ca", "Eva"],
  "joiners around": ["\u200DEva\u200C", "Eva"],
  "a joiner at the end of Persian": ["شریعتی\u200C", "شریعتی"],
  "joiners doubled": ["نیلوفر\u200C\u200C\u200Dجان", "نیلوفر\u200Cجان"],
  "a zero-width space inside Persian": ["نیلوفر\u200Bجان", "نیلوفرجان"],
  "bidi controls": ["\u202Eav\u2066E\u200F", "avE"],
  "a soft hyphen and a filler": ["Ev\u00ADa\u3164", "Eva"],
  "words in tags behind a flag": ["🏴\u{E0078}\u{E0079}\u{E007A}\u{E007F}", "🏴"],
  "a selector on a letter": ["E\uFE0Fva", "Eva"],
  "selectors in a row": ["❤️\uFE0F\uFE0F", "❤️"],
  "a joiner without a second part": ["😀\u200D", "😀"],
  "a tower held up by joiners": [`ක${"\u0DCA\u200D".repeat(30)}ර`, `ක${"\u0DCA\u200D".repeat(3)}ර`],
};

describe("S2 what cannot be seen", () => {
  test.each(Object.entries(whole))("S2 stays where a name is written with it: %s", (_, name) => {
    expect(cleanLine(name)).toBe(name);
    expect(isLongerThan(name, NAME_MAX)).toBe(false);
  });

  test.each(Object.entries(hiding))("S2 goes where it only hides: %s", (_, [typed, shown]) => expect(cleanLine(typed)).toBe(shown));

  test("S2 what is clean stays as it is when cleaned again", () => {
    const parts = [
      "\u200C",
      "\u200D",
      "\uFE0F",
      "\u0DCA",
      "ක",
      "ن",
      "👩",
      "❤",
      "a",
      " ",
      "\u0301",
      "🏴",
      "\u{E0067}",
      "\u{E007F}",
      "\u200B",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (typed) => {
        const once = cleanLine(typed.join(""));
        expect(cleanLine(once)).toBe(once);
      }),
    );
  });

  test("S2 names that differ only in it are the same name", () => {
    const play = aSession().open().join("a", "نیلوفر\u200Cجان").join("b", "نیلوفرجان").join("c", "❤").join("d", "❤️");
    expect(["b", "d"].map((id) => play.who(id).name)).toEqual(["نیلوفرجان 2", "❤️ 2"]);
  });

  test("S2 a taken name is never cut in the middle of a joined letter, nor left with a joiner at its end", () => {
    const persian = `${"ن".repeat(22)}\u200C${"ن".repeat(2)}`;
    expect(freeName(persian, new Set([nameKey(persian)]))).toBe(`${"ن".repeat(22)} 2`);
    const families = "👩\u200D👩\u200D👧".repeat(24);
    expect(freeName(families, new Set([nameKey(families)]))).toBe(`${"👩\u200D👩\u200D👧".repeat(22)} 2`);
  });
});
