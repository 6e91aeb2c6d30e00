// Prints an estimate (K3): a scale to write on, and on the back what is right and what nearly.
import type { Block } from "../../decks/print/blocks.ts";
import { type FaceWords, hint, type KindFace, paragraph, remark } from "../../decks/print/card-parts.ts";
import type { PrintedCard } from "../../decks/print/printed-card.ts";
import { setText } from "../../decks/print/set-text.ts";
import { ink, inkSoft, line } from "../../drawing/colours.ts";
import { writeAmount, writeNumber } from "../../protocol/figures.ts";
import { PARTLY_FROM } from "../../protocol/limits.ts";
import { en } from "./print.en.ts";
import { nl } from "./print.nl.ts";

const AXIS = 62;

const words: FaceWords<typeof en> = { en, nl };

type Estimate = PrintedCard<"number">;

/** A number as people of the card's language write it. */
const digits = (value: number, { language, words }: Estimate): string => writeNumber(value, language, words.scale.unit);
/** The same with its unit. */
const figure = (value: number, { language, words }: Estimate): string => writeAmount(value, words.scale.unit, language);

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
    setText(doc, words[printed.language].estimate, { face: "strong", size: 9.5 * scale, x, y: y + 46 * scale, width: width / 2 });
    doc
      .moveTo(x + 66 * scale, y + 57 * scale)
      .lineTo(x + width, y + 57 * scale)
      .lineWidth(0.8)
      .stroke(line);
  },
});

/** How far off still counts as partly right (K3, K10): by the credit, on the line from tolerance to range. Right is within the tolerance alone. */
const partlyOff = ({ tolerance, range, step }: PrintedCard<"number">["card"]): number =>
  Number((Math.floor((tolerance + (1 - PARTLY_FROM) * (range - tolerance)) / step + 1e-9) * step).toFixed(4));

/** What lies so near the answer, as a stretch of the scale: a judge compares two numbers instead of reckoning. */
const around = (printed: PrintedCard<"number">, off: number): string => {
  const { min, max, answer } = printed.card;
  const low = digits(Math.max(min, answer - off), printed);
  return words[printed.language].fromTo(low, figure(Math.min(max, answer + off), printed));
};

export const numberFace: KindFace<"number"> = {
  words,
  front: (printed) => [hint(words[printed.language].hint), scaleBlock(printed)],
  back: (printed) => {
    const { within, exactly } = words[printed.language];
    const [near, far] = [printed.card.tolerance, partlyOff(printed.card)];
    // A unit such as “v.Chr.” brings its own full stop.
    const told = near > 0 ? within(around(printed, near), around(printed, far)) : exactly(around(printed, far));
    return [paragraph(figure(printed.card.answer, printed), { face: "title", size: 17 }), remark(told.replace(/\.\.$/, "."))];
  },
  line: (printed) => figure(printed.card.answer, printed),
};
