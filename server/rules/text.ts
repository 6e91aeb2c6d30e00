// What people type, made safe to show: names and insights without tricks, measured in visible characters.

/** Visible characters of a participant's or a team's name (S2). */
export const NAME_MAX = 24;
/** Visible characters of an insight or a named success (R6, B8). */
export const INSIGHT_MAX = 280;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
// Controls, bidi and zero-width characters, lone surrogates, fillers and the blank Braille cell; emoji selectors stay.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2800]|(?!\uFE0E|\uFE0F)\p{Default_Ignorable_Code_Point}/gu;
const tooManyMarks = /(\p{M}{3})\p{M}+/gu;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** What a reader counts as characters: an accent or an emoji's parts are one. */
const characters = (text: string): readonly string[] => Array.from(segmenter.segment(text), (part) => part.segment);

/** One line without invisible characters, inner spaces collapsed, composed; empty when nothing visible is left. */
export const cleanLine = (text: string): string => {
  const line = text.normalize("NFC").replace(/\s+/gu, " ").replace(invisible, "").replace(tooManyMarks, "$1").replace(/ +/g, " ").trim();
  return visible.test(line) ? line : "";
};

export const isLongerThan = (text: string, max: number): boolean => text.length > max && characters(text).length > max;

/** A name's form for comparing: `EVA` is taken when `Eva` is. */
export const nameKey = (name: string): string => name.normalize("NFKC").toLowerCase();

/** The name itself, or with the first free number, cut so that it stays a legal name: `Eva 2` (S2). */
export const freeName = (name: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(nameKey(name))) return name;
  const parts = characters(name);
  for (let number = 2; ; number++) {
    const suffix = ` ${number}`;
    const numbered =
      parts
        .slice(0, NAME_MAX - suffix.length)
        .join("")
        .trimEnd() + suffix;
    if (!taken.has(nameKey(numbered))) return numbered;
  }
};
