// A link as a QR code, drawn as one path so that it stays sharp at any size.
import { generate } from "lean-qr";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";

const QUIET = 3;

function drawing(text: string): { readonly size: number; readonly path: string } {
  const code = generate(text);
  let path = "";
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  }
  return { size: code.size + 2 * QUIET, path };
}

export function Qr(props: { text: string; label: string }): JSX.Element {
  const { size, path } = useMemo(() => drawing(props.text), [props.text]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={props.label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#22303c" />
    </svg>
  );
}
