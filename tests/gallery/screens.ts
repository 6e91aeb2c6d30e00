// The shape each surface's file in the gallery exports as `screens`.

import { samples } from "virtual:samples";
import type { JSX } from "preact";
import { language } from "../../client/ui/words.ts";
import type { CardKind } from "../../server/kinds/shapes.ts";
import { inOneOf } from "../../server/languages.ts";
import type { Sample } from "../kit/played.ts";

/** The next picture, with what effects drew in it. */
export const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

let doing: Promise<void> = Promise.resolve();

/** What a state does by itself once it stands there, such as a tap. */
export function act(work: () => Promise<void>): void {
  doing = doing.then(work);
}

/** Resolves when the state has done it. */
export const settled = async (): Promise<void> => {
  await nextFrame();
  await nextFrame();
  await doing;
  await nextFrame();
};

/** Every state of one surface by a short name, drawn from fixtures. */
export type Screens = Readonly<Record<string, () => JSX.Element>>;

/** A kind's sample in the language shown; who speaks none of its languages reads English. */
export const sampleOf = (kind: CardKind): Sample => inOneOf(samples[kind], language.value) ?? samples[kind].en;

/** The samples of kinds for which nobody has drawn states. */
export const samplesBeside = (
  drawn: readonly { readonly kind: CardKind }[],
  states: (kind: CardKind, sample: () => Sample) => Screens,
): Screens =>
  Object.assign(
    {},
    ...(Object.keys(samples) as CardKind[])
      .filter((kind) => drawn.every((one) => one.kind !== kind))
      .map((kind) => states(kind, () => sampleOf(kind))),
  );
