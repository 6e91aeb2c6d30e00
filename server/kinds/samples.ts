// The table of every kind's samples; a kind that is forgotten here does not compile.
import { assignmentSamples } from "./assignment/samples.ts";
import { choiceSamples } from "./choice/samples.ts";
import { multipleSamples } from "./multiple/samples.ts";
import { numberSamples } from "./number/samples.ts";
import { orderSamples } from "./order/samples.ts";
import { pollSamples } from "./poll/samples.ts";
import type { Samples } from "./sample-parts.ts";
import type { CardKind } from "./shapes.ts";

const samples: { readonly [K in CardKind]: Samples<K> } = {
  choice: choiceSamples,
  multiple: multipleSamples,
  number: numberSamples,
  order: orderSamples,
  poll: pollSamples,
  assignment: assignmentSamples,
};

/** A kind's samples, for its cards and no others. */
export const samplesOf = (kind: CardKind): Samples<CardKind> => samples[kind] as Samples<CardKind>;
