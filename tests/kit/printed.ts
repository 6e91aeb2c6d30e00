// Reads a printed file back as a reader's program does: its words and where they stand, its title and its language.

import { readFileSync } from "node:fs";
import { extractText, extractTextItems, getDocumentProxy, getMeta } from "unpdf";
import { type Paper, writePaper } from "../../server/decks/print/paper.ts";

const opened = (file: string) => getDocumentProxy(new Uint8Array(readFileSync(file)), { verbosity: 0 });

/** The words of each page, a line of print a line. */
export const pageTexts = async (file: string): Promise<readonly string[]> => (await extractText(await opened(file))).text;

/** Each stretch of text with its place in points, from the lower left corner of its page. */
export const placedTexts = async (file: string) => (await extractTextItems(await opened(file))).items;

/** What the file says of itself. */
export const toldOf = async (file: string): Promise<{ readonly title: unknown; readonly language: unknown }> => {
  const { info } = await getMeta(await opened(file));
  const { Title: title, Language: language } = info;
  return { title, language };
};

/** A text without its spaces and line breaks, for where a line ended is no matter of its words. */
export const unspaced = (text: string): string => text.normalize("NFC").replace(/\s/g, "");

/** Writes a paper, and gives its file. */
export const writtenTo = async (file: string, doc: Paper): Promise<string> => {
  await writePaper(doc, file);
  return file;
};
