// What every kind of card says for itself on paper, and the lines that several of them print.
import type { ContentKind } from "../../../content/schema/cards/registry.ts";
import { inkSoft } from "../../drawing/colours.ts";
import { optionMark } from "../../drawing/option-marks.ts";
import type { WordTable } from "../../languages.ts";
import type { OptionWords } from "../../rules/base/card.ts";
import type { Block } from "./blocks.ts";
import { paragraph, type Row } from "./card-parts.ts";
import type { PrintedCard } from "./printed-card.ts";

/** What a kind prints of its own, in every language. */
export type FaceWords<T extends object = object> = WordTable<T & { /** Over the back. */ readonly title: string }>;

export type KindFace<K extends ContentKind> = {
  readonly words: FaceWords;
  readonly front: (printed: PrintedCard<K>) => readonly Block[];
  readonly back: (printed: PrintedCard<K>) => readonly Block[];
  /** The solution in a line, for the trainer's guide; empty when nothing is right or wrong. */
  readonly line: (printed: PrintedCard<K>) => string;
};

export const optionRows = ({ words }: { readonly words: { readonly options: readonly OptionWords[] } }): readonly Row[] =>
  words.options.map(({ text }, place) => ({ place, text }));
export const hint = (text: string): Block => paragraph(text, { face: "strong", size: 9, colour: inkSoft });
export const remark = (text: string): Block => paragraph(text, { face: "text", size: 8.5, colour: inkSoft });

/** Options as they are lettered on the front. */
export const lettered = (all: readonly Row[]): string => all.map(({ place, text }) => `${optionMark(place).letter}  ${text}`).join("\n");
