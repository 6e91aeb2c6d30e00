// Two habits of the screens: to listen on the window as long as they are shown, and to say something for a moment.
import { useEffect, useRef, useState } from "preact/hooks";

/** `handle` may change with every drawing; the last one hears. */
export function useWindow<K extends keyof WindowEventMap>(type: K, handle: (event: WindowEventMap[K]) => void): void {
  const latest = useRef(handle);
  latest.current = handle;
  useEffect(() => {
    const hear = (event: WindowEventMap[K]): void => latest.current(event);
    addEventListener(type, hear);
    return () => removeEventListener(type, hear);
  }, [type]);
}

/** A value that is undefined again after so long; saying it anew begins anew. */
export function useForMoment<T>(ms: number): [value: T | undefined, say: (value: T | undefined) => void] {
  const [said, setSaid] = useState<{ readonly value: T } | undefined>(undefined);
  useEffect(() => {
    if (said === undefined) return;
    const timer = setTimeout(() => setSaid(undefined), ms);
    return () => clearTimeout(timer);
  }, [said]);
  return [said?.value, (value) => setSaid(value === undefined ? undefined : { value })];
}
