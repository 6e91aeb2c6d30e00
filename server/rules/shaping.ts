// Invisible characters: those a script or an emoji is written with stay, those that only hide something go (S2).

/** Letters and marks of scripts that joiners shape: cursive ones, and those of India and Sri Lanka. */
const scripts = ["Arab", "Syrc", "Nkoo", "Mong", "Adlm", "Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda", "Mlym", "Sinh"];
const shapedScript = scripts.map((script) => String.raw`\p{scx=${script}}`).join("");
const letter = `[[${shapedScript}]&&\\p{L}]`;
const letterOrMark = `[[${shapedScript}]&&[\\p{L}\\p{M}]]`;
/** The signs that join consonants. */
const virama = String.raw`[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA]`;

const kept = [
  String.raw`(?<=${letterOrMark})[\u200C\u200D](?=${letter}|${virama})`,
  String.raw`(?<=${virama})[\u200C\u200D]`,
  String.raw`(?<=\p{ExtPict}[\uFE0F\p{EMod}]?)\u200D(?=\p{ExtPict})`,
  // The flags of England, Scotland and Wales.
  String.raw`\p{RGI_Emoji_Tag_Sequence}`,
  // An emoji's or a character's form.
  String.raw`(?<=\p{Emoji})[\uFE0E\uFE0F]`,
  String.raw`(?<=\p{Ideographic})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=\p{scx=Mong})[\u180B-\u180D\u180F]`,
].join("|");

/** Controls, bidi and zero-width characters, lone surrogates, fillers and the blank Braille cell. */
const invisible = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]`;

const keptOrInvisible = new RegExp(`(?<kept>${kept})|${invisible}`, "gv");
const repeatedJoiners = /([\u200C\u200D])[\u200C\u200D]+/g;
const tooManyMarks = /((?:\p{M}[\u200C\u200D]?){3})(?:\p{M}[\u200C\u200D]?)+/gu;
const shaping = /\u200C|\u200D|\p{Variation_Selector}/gu;

/** Only what is seen, or shapes what is seen; towers of accents are cut at three. */
export const withoutHidden = (text: string): string =>
  text
    .replace(repeatedJoiners, "$1")
    .replace(keptOrInvisible, (_, one: string | undefined) => one ?? "")
    .replace(tooManyMarks, "$1");

/** For comparing: two texts that differ only in joiners or selectors may look the same. */
export const withoutShaping = (text: string): string => text.replace(shaping, "");
