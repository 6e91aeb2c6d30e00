// Whether every row of a list has been on the screen: an order that nobody saw whole is no answer.
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Part of a row that must have been in view. */
const share = 0.8;
/** What sticks to the top and the bottom of the screen covers rows that are only just inside it. */
const covered = "-12% 0px -12% 0px";

/** True from the moment all of `count` rows have been seen; rows may come later than the list. */
export function useSeenWhole(list: RefObject<HTMLElement | null>, count: number): boolean {
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    if (list.current === null || count === 0) return;
    if (typeof IntersectionObserver === "undefined") return setWhole(true);
    const waiting = new Set<Element>(list.current.children);
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.delete(target);
        if (waiting.size === 0) setWhole(true);
      },
      { threshold: share, rootMargin: covered },
    );
    for (const row of waiting) observer.observe(row);
    return () => observer.disconnect();
  }, [list, count]);
  return whole;
}
