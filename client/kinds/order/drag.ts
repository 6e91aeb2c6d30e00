// Dragging one row of a list up or down with a finger: the rows it crosses give way, and at the screen's edge the page scrolls.
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** The same list with one entry moved. */
export const moved = <T>(list: readonly T[], from: number, to: number): readonly T[] => {
  const rest = list.filter((_, place) => place !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
};

/** Share of the screen's height, above and below, where a held row makes the page scroll. */
const edge = 0.2;
const scrollPxPerFrame = 7;

/** How far to scroll in this frame for a finger at this height: nothing in the middle, faster towards the edge. */
export const edgeScroll = (y: number, height: number): number => {
  const past = y < height * edge ? y / (height * edge) - 1 : y > height * (1 - edge) ? 1 - (height - y) / (height * edge) : 0;
  return Math.max(-1, Math.min(1, past)) * scrollPxPerFrame;
};

interface Drag<T> {
  readonly held: T | undefined;
  /** For the list: it keeps the pointer, since rows move about in the document while one is held. */
  readonly onList: {
    readonly ref: RefObject<HTMLOListElement | null>;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
  /** For a row's handle. */
  readonly onHandle: (id: T) => { readonly onPointerDown: (event: PointerEvent) => void };
}

/** How many rows have their middle above this height. */
function rowsAbove(rows: HTMLCollection, y: number): number {
  const middles = [...rows].map((row) => {
    const box = row.getBoundingClientRect();
    return box.top + box.height / 2;
  });
  return middles.filter((middle) => middle < y).length;
}

/** Scrolls while something is held near the edge, and tells after each frame that moved the page. */
function useEdgeScroll(holding: boolean, finger: RefObject<number>, scrolled: () => void): void {
  const tell = useRef(scrolled);
  tell.current = scrolled;
  useEffect(() => {
    if (!holding) return;
    let frame = requestAnimationFrame(function step() {
      const before = scrollY;
      scrollBy(0, edgeScroll(finger.current ?? innerHeight / 2, innerHeight));
      if (scrollY !== before) tell.current();
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [holding, finger]);
}

export function useDrag<T>(order: readonly T[], setOrder: (order: readonly T[]) => void): Drag<T> {
  const ref = useRef<HTMLOListElement>(null);
  const finger = useRef<number>(0);
  const [held, setHeld] = useState<T>();
  const release = (): void => setHeld(undefined);

  const follow = (): void => {
    if (held === undefined || ref.current === null) return;
    const from = order.indexOf(held);
    const above = rowsAbove(ref.current.children, finger.current);
    const to = above > from ? above - 1 : above;
    if (to !== from) setOrder(moved(order, from, to));
  };
  useEdgeScroll(held !== undefined, finger, follow);

  const onPointerMove = (event: PointerEvent): void => {
    finger.current = event.clientY;
    follow();
  };
  return {
    held,
    onList: { ref, onPointerMove, onPointerUp: release, onPointerCancel: release },
    onHandle: (id) => ({
      onPointerDown: (event) => {
        ref.current?.setPointerCapture(event.pointerId);
        finger.current = event.clientY;
        setHeld(id);
      },
    }),
  };
}
