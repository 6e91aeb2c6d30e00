// Makes what stands on a sheet a little smaller, step by step, until nothing of it is cut: `--fit` scales the type, never below the smallest there is.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const steps = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6, 0.55, 0.5];
/** Parts that hide what does not fit in them. */
const boxes = ".bar, .tile, .sheet-body, .reveal-face, .why";
/** Parts that are scaled on their own, so that a long explanation leaves the answers their size. */
const parts = "[data-fit]";

const isCut = ({ scrollHeight, clientHeight }: Element): boolean => scrollHeight > clientHeight + 1;

/** A poster hides its own hills below its edge; only its text must not go there. */
const isHeadCut = (head: Element): boolean => {
  const text = head.querySelector(".head-text");
  return text !== null && text.getBoundingClientRect().bottom > head.getBoundingClientRect().bottom;
};

const fits = (part: HTMLElement): boolean => {
  const own = (inside: Element): boolean => (inside.parentElement?.closest(parts) ?? part) === part;
  const cut = [part, ...[...part.querySelectorAll(boxes)].filter(own)].some(isCut);
  return !cut && ![...part.querySelectorAll(".head")].some(isHeadCut);
};

const shrinkPart = (part: HTMLElement): void => {
  for (const step of steps) {
    part.style.setProperty("--fit", String(step));
    if (fits(part)) return;
  }
};

/** What is on its way in lies where it does not stay: it is measured at rest, and then goes on. */
const atRest = (sheet: HTMLElement, measure: () => void): void => {
  const moving = sheet.getAnimations({ subtree: true }).flatMap((motion) => {
    const endMs = Number(motion.effect?.getComputedTiming().endTime);
    return Number.isFinite(endMs) ? [{ motion, endMs, atMs: motion.currentTime }] : [];
  });
  for (const { motion, endMs } of moving) motion.currentTime = endMs;
  measure();
  for (const { motion, atMs } of moving) motion.currentTime = atMs;
};

const shrink = (sheet: HTMLElement): void => {
  const inner = [...sheet.querySelectorAll<HTMLElement>(parts)];
  atRest(sheet, () => {
    for (const part of inner) part.style.setProperty("--fit", String(steps.at(-1)));
    for (const part of [sheet, ...inner]) shrinkPart(part);
  });
};

/** `what` names what stands there: another text is fitted anew. */
export const useFit = (what: string): RefObject<HTMLDivElement | null> => {
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    shrink(element);
    // Once the real type is there, and whenever the window changes.
    let gone = false;
    void document.fonts.ready.then(() => gone || shrink(element));
    const watch = new ResizeObserver(() => shrink(element));
    watch.observe(element);
    return () => {
      gone = true;
      watch.disconnect();
    };
  }, [what]);
  return sheet;
};
