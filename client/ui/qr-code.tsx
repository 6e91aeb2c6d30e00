// An address as a QR code, drawn as one path: sharp at any size, and the page's policy needs no image data. It stands on white.
import { correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";

const quietZone = 2;

export function QrCode(props: { text: string; label: string }): JSX.Element {
  const { path, size } = useMemo(() => {
    const code = generate(props.text, { minCorrectionLevel: correction.M });
    return { path: toSvgPath(code), size: code.size };
  }, [props.text]);
  const side = size + 2 * quietZone;
  return (
    <svg
      class="qr"
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <path d={path} fill="var(--on-light)" />
    </svg>
  );
}
