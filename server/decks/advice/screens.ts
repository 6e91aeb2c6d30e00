// The room a card has on the two screens, in the numbers of their style sheets (client/phone/css, client/stage/styles).
import { optionOnPhone, optionOnStage, questionOnPhone, questionOnStage } from "./letter-widths.ts";
import { type Column, linesOf } from "./measure.ts";

/** A question with what stands below it, in one language. */
export type Shown = {
  readonly question: string;
  readonly options: readonly string[];
  /** They stand under each other however short they are. */
  readonly rows: boolean;
  /** A line above them says how to answer. */
  readonly hinted: boolean;
};

/** The phone's smallest screen, 320 by 640 pixels; its type is 17 pixels to the rem. */
const PHONE_REM = 17;
const phoneWidth = 320 - 2 * 6 - 2 * PHONE_REM;

export const phoneQuestion: Column = { face: { widths: questionOnPhone }, size: 1.1875 * PHONE_REM, width: phoneWidth };
/** Beside the mark (2 rem), the gap and the padding. */
export const phoneOption: Column = { face: { widths: optionOnPhone }, size: PHONE_REM, width: phoneWidth - 4 - 3.875 * PHONE_REM };
/** An item of an order has its place and handle before it and two arrows behind it. */
export const phoneItem: Column = { ...phoneOption, width: phoneWidth - 4 - 9.2 * PHONE_REM };

/** The stage is 45 rem high and, beside the team whose turn it is, 61 wide; the margins take 3 on either side. */
const STAGE_HEIGHT = 45;
const SHEET = 61;
const PAPER = SHEET - 6;

const questionSizes = [
  { upTo: 72, size: 3.05 },
  { upTo: 125, size: 2.5 },
  { upTo: 180, size: 2.013 },
  { upTo: Number.POSITIVE_INFINITY, size: 1.586 },
];

/** How the stage sets a question of this length. */
export const stageQuestion = (text: string): Column => ({
  face: { widths: questionOnStage, spacing: -15 },
  size: questionSizes.find(({ upTo }) => text.length <= upTo)?.size ?? 1.586,
  width: PAPER,
});

type Tiles = { readonly columns: number; readonly size: number; readonly leading: number; readonly gap: number };

const tilesOf = ({ options, rows }: Shown): Tiles => {
  const all = options.reduce((sum, option) => sum + option.length, 0);
  const longest = Math.max(0, ...options.map((option) => option.length));
  const columns = !rows && options.length % 2 === 0 && longest <= 64 ? 2 : 1;
  if (all > 400) return { columns, size: 1.2, leading: 1.06, gap: 0.4 };
  const gap = options.length > 4 ? 0.5 : 0.9;
  return { columns, size: all > 280 ? 1.5 : columns === 2 ? 1.9 : 1.6, leading: 1.12, gap };
};

const stageOption = ({ columns, size }: Tiles): Column => ({
  face: { widths: optionOnStage },
  size,
  width: (PAPER - (columns - 1) * 1.2) / columns - 4.4 - 1.9 * size,
});

/** What is left for the options under the question, above the timer and the teams. */
const roomForTiles = ({ question, hinted }: Shown): number => {
  const { size } = stageQuestion(question);
  const head = 7.02 + linesOf(question, stageQuestion(question)) * size * 1.1;
  const teams = 6.3;
  const foot = 4.4;
  const margins = 1.4;
  const hint = hinted ? 2.9 : 0;
  return Math.min(25, STAGE_HEIGHT - head - teams - foot - margins - hint);
};

/** The options that stand on more lines than their tile on the stage has room for, by place. */
export const crampedOnStage = (shown: Shown): readonly number[] => {
  const tiles = tilesOf(shown);
  const rows = Math.ceil(shown.options.length / tiles.columns);
  const high = (roomForTiles(shown) - tiles.gap * (rows - 1)) / rows;
  return shown.options.flatMap((option, place) => (linesOf(option, stageOption(tiles)) * tiles.size * tiles.leading > high ? [place] : []));
};
