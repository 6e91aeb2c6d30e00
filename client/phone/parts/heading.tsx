// The heading of a step; it takes focus when its step appears, so that a screen reader starts reading there.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

export function StepHeading(props: { children: ComponentChildren; class?: string }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} class={props.class ?? "step-title"}>
      {props.children}
    </h1>
  );
}
