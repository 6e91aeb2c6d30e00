// Makes what stands on a sheet a little smaller, step by step, until nothing of it is cut: `--fit` scales the type, never below the smallest there is.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const steps = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6, 0.55, 0.5];
/** Parts that hide what does not fit in them. */
const boxes = ".bar, .tile, .sheet-body, .reveal-face, .why";

const isCut = ({ scrollHeight, clientHeight }: Element): boolean => scrollHeight > clientHeight + 1;

const fits = (sheet: HTMLElement): boolean => !isCut(sheet) && ![...sheet.querySelectorAll(boxes)].some(isCut);

const shrink = (sheet: HTMLElement): void => {
  for (const step of steps) {
    sheet.style.setProperty("--fit", String(step));
    if (fits(sheet)) return;
  }
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
