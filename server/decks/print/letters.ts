// Chooses the typeface a text can be printed in: the bundled ones have Latin letters only, and a letter that is missing prints as a box.
import type { Face } from "./paper.ts";

/** What the Latin files of both bundled typefaces have. */
const bundled =
  /^[\n\u0020-\u007E\u00A0-\u00FF\u0131\u0152\u0153\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u2039\u203A\u20AC\u2122\u2212]*$/;

const wide: Readonly<Record<Face, Face>> = {
  title: "wideStrong",
  strong: "wideStrong",
  text: "wide",
  wide: "wide",
  wideStrong: "wideStrong",
};

/** The face for a text: the one asked for when it has all letters, or else a wide one for the whole of it. */
export const faceFor = (text: string, face: Face): Face => (bundled.test(text) ? face : wide[face]);
