// Finds signs nobody sees in a content file: they turn text round or make two words that look the same differ.
import { lineAt, type ScanFault } from "./scan-yaml.ts";

/** Zero width and direction, as they are or escaped; a joiner between two pictures makes one of them and may stay. */
const hidden =
  /\u200D(?<!\p{Extended_Pictographic}\uFE0F?\u200D)|[\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\\u(?:00ad|061c|200[b-f]|202[a-e]|206[0-9]|feff)/iu;

const codeOf = (sign: string): string =>
  sign.startsWith("\\u") ? sign.slice(2).toUpperCase() : (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

/** The first hidden sign in a text. */
export const hiddenSignIn = (text: string): ScanFault | undefined => {
  const match = hidden.exec(text);
  return match === null
    ? undefined
    : {
        found: `a sign nobody sees (U+${codeOf(match[0])})`,
        expected: "only signs one can see",
        mend: "delete it: type the words on this line again instead of pasting them",
        line: lineAt(text, match.index),
      };
};
