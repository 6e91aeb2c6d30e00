// What each kind of card prints under its question, and as its solution on the back; a kind that is forgotten here does not compile.
import type { ContentKind } from "../../../content/schema/cards/registry.ts";
import { writeNumber } from "../../protocol/figures.ts";
import { shownOrder } from "../shuffle.ts";
import type { Block } from "./blocks.ts";
import { headed, paragraph, points, type Row, rows } from "./card-parts.ts";
import { ink, inkSoft, line } from "./colours.ts";
import { digits, figure, type PrintedCard } from "./printed-card.ts";
import { setText } from "./set-text.ts";
import { optionLetter } from "./signs.ts";
import { printWords } from "./words.ts";

type KindFace<K extends ContentKind> = {
  readonly front: (printed: PrintedCard<K>) => readonly Block[];
  readonly back: (printed: PrintedCard<K>) => readonly Block[];
  /** The solution in a line, for the trainer's guide; empty when nothing is right or wrong. */
  readonly line: (printed: PrintedCard<K>) => string;
};

const optionRows = ({ words }: PrintedCard): readonly Row[] => (words.options ?? []).map(({ text }, place) => ({ place, text }));
const hint = ({ card, language }: PrintedCard): Block =>
  paragraph(printWords[language].hint[card.kind], { face: "strong", size: 9, colour: inkSoft });
const remark = (text: string): Block => paragraph(text, { face: "text", size: 8.5, colour: inkSoft });

/** Options as they are lettered on the front. */
const lettered = (all: readonly Row[]): string => all.map(({ place, text }) => `${optionLetter(place)}  ${text}`).join("\n");

const rightOption = (printed: PrintedCard<"choice">): readonly Row[] => {
  const place = printed.card.options.findIndex((option) => option.right);
  return optionRows(printed).filter((row) => row.place === place);
};

const choice: KindFace<"choice"> = {
  front: (printed) => [hint(printed), rows(optionRows(printed))],
  back: (printed) => [rows(rightOption(printed))],
  line: (printed) => lettered(rightOption(printed)),
};

const AXIS = 62;

/** The scale with its ends, and a line to write on. */
const scaleBlock = (printed: PrintedCard<"number">): Block => ({
  height: (_, __, scale) => AXIS * scale,
  draw: (doc, { x, y, width }, scale) => {
    const { min, max } = printed.card;
    const small = { face: "text", size: 9 * scale, colour: inkSoft, width: width / 3, y: y + 14 * scale } as const;
    doc.roundedRect(x, y + 5 * scale, width, 4 * scale, 2).fill(ink);
    for (const part of [0, 0.25, 0.5, 0.75, 1])
      doc.circle(x + 3 + (width - 6) * part, y + 7 * scale, (part % 0.5 === 0 ? 4.5 : 3) * scale).fill(ink);
    setText(doc, figure(min, printed), { ...small, x });
    setText(doc, figure((min + max) / 2, printed), { ...small, x: x + width / 3, align: "center" });
    setText(doc, figure(max, printed), { ...small, x: x + (2 * width) / 3, align: "right" });
    setText(doc, printWords[printed.language].estimate, { face: "strong", size: 9.5 * scale, x, y: y + 46 * scale, width: width / 2 });
    doc
      .moveTo(x + 66 * scale, y + 57 * scale)
      .lineTo(x + width, y + 57 * scale)
      .lineWidth(0.8)
      .stroke(line);
  },
});

/** How far off still counts as partly right (K3, K10): credit 0.4, on the line from tolerance to range. Right is within the tolerance alone. */
const partlyOff = ({ tolerance, range, step }: PrintedCard<"number">["card"]): number =>
  Number((Math.floor((tolerance + 0.6 * (range - tolerance)) / step + 1e-9) * step).toFixed(4));

/** What lies so near the answer, as a stretch of the scale: a judge compares two numbers instead of reckoning. */
const around = (printed: PrintedCard<"number">, off: number): string => {
  const { min, max, answer } = printed.card;
  const low = digits(Math.max(min, answer - off), printed);
  return printWords[printed.language].fromTo(low, figure(Math.min(max, answer + off), printed));
};

const number: KindFace<"number"> = {
  front: (printed) => [hint(printed), scaleBlock(printed)],
  back: (printed) => {
    const words = printWords[printed.language];
    const [near, far] = [printed.card.tolerance, partlyOff(printed.card)];
    // A unit such as “v.Chr.” brings its own full stop.
    const told = near > 0 ? words.within(around(printed, near), around(printed, far)) : words.exactly(around(printed, far));
    return [paragraph(figure(printed.card.answer, printed), { face: "title", size: 17 }), remark(told.replace(/\.\.$/, "."))];
  },
  line: (printed) => figure(printed.card.answer, printed),
};

const rightOrder = (printed: PrintedCard<"order">): readonly Row[] => {
  const { items, id } = printed.card;
  const shown = shownOrder(id, items.length);
  const all = optionRows(printed);
  return items.flatMap((_, item) => all.filter((row) => row.place === shown.indexOf(item)));
};

const order: KindFace<"order"> = {
  front: (printed) => [hint(printed), rows(optionRows(printed))],
  back: (printed) => {
    const words = printWords[printed.language];
    const { items } = printed.card;
    const pairs = (items.length * (items.length - 1)) / 2;
    // Credit is (right pairs − wrong pairs) ÷ pairs (K4, K10).
    const [whole, partly] = [Math.floor(pairs * 0.125), Math.floor(pairs * 0.3)];
    return [rows(rightOrder(printed)), remark(partly === 0 ? words.wholeOrder : words.nearOrder(whole, partly))];
  },
  line: (printed) => lettered(rightOrder(printed)),
};

const poll: KindFace<"poll"> = {
  front: (printed) => [hint(printed), rows(optionRows(printed))],
  back: ({ language }) => [remark(printWords[language].opinion)],
  line: () => "",
};

/** Tenths of minutes only where they are exact: 90 seconds are 1.5 minutes, 80 stay 80. */
const minutes = (seconds: number, { language }: PrintedCard): string => {
  const words = printWords[language];
  return seconds < 60 || seconds % 6 !== 0 ? words.seconds(seconds) : words.minutes(writeNumber(Math.round(seconds / 6) / 10, language));
};

const times = (printed: PrintedCard<"assignment">): string => {
  const words = printWords[printed.language];
  const { prepareSeconds, performSeconds } = printed.card;
  return [words.prepare(minutes(prepareSeconds, printed)), words.perform(minutes(performSeconds, printed))].join("  ·  ");
};

const assignment: KindFace<"assignment"> = {
  front: (printed) => [
    paragraph(times(printed), { face: "strong", size: 10 }),
    headed(printWords[printed.language].judgedOn, "", 10),
    points(printed.words.criteria ?? [], 10.5),
  ],
  back: (printed) => [points(printed.words.criteria ?? [], 10), remark(printWords[printed.language].judging)],
  line: () => "",
};

const faces: { readonly [K in ContentKind]: KindFace<K> } = { choice, number, order, poll, assignment };

const faceOf = <K extends ContentKind>(printed: PrintedCard<K>): KindFace<K> => faces[printed.card.kind as K];

/** What stands under the question. */
export const frontBlocks = <K extends ContentKind>(printed: PrintedCard<K>): readonly Block[] => faceOf(printed).front(printed);
/** The solution, for the back. */
export const backBlocks = <K extends ContentKind>(printed: PrintedCard<K>): readonly Block[] => faceOf(printed).back(printed);
/** The solution in a line. */
export const solutionLine = <K extends ContentKind>(printed: PrintedCard<K>): string => faceOf(printed).line(printed);
