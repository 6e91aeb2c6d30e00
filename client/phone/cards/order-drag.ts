// Dragging one row of a list up or down with a finger: the rows it crosses give way.
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";

/** The same list with one entry moved. */
export const moved = <T>(list: readonly T[], from: number, to: number): readonly T[] => {
  const rest = list.filter((_, place) => place !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
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

export function useDrag<T>(order: readonly T[], setOrder: (order: readonly T[]) => void): Drag<T> {
  const ref = useRef<HTMLOListElement>(null);
  const [held, setHeld] = useState<T>();
  const release = (): void => setHeld(undefined);

  const follow = (y: number): void => {
    if (held === undefined || ref.current === null) return;
    const from = order.indexOf(held);
    const above = rowsAbove(ref.current.children, y);
    const to = above > from ? above - 1 : above;
    if (to !== from) setOrder(moved(order, from, to));
  };

  return {
    held,
    onList: { ref, onPointerMove: (event) => follow(event.clientY), onPointerUp: release, onPointerCancel: release },
    onHandle: (id) => ({
      onPointerDown: (event) => {
        ref.current?.setPointerCapture(event.pointerId);
        setHeld(id);
      },
    }),
  };
}
