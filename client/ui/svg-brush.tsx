// The brush in an SVG.
import { type ComponentChildren, h, type JSX } from "preact";
import type { Brush, Passage } from "../../server/drawing/brush.ts";

let named = 0;
/** What others refer to has a name of its own on the page. */
const newName = (): string => `drawn-${++named}`;

const passing = (id: string, { way, from, to, stops }: Passage): JSX.Element => {
  // The inner circle of a radial gradient is younger than the browsers we serve, so its stops begin farther out.
  const inner = way === "out" ? from / to : 0;
  const inside = stops.map(([part, colour, alpha]) => (
    <stop key={part} offset={inner + part * (1 - inner)} stop-color={colour} stop-opacity={alpha} />
  ));
  const own = { id, gradientUnits: "userSpaceOnUse" } as const;
  if (way === "out") return h("radialGradient", { ...own, cx: 0, cy: 0, r: to }, inside);
  return h("linearGradient", { ...own, x1: 0, x2: 0, y1: from, y2: to }, inside);
};

/** What is drawn, as elements. */
export function drawn(draw: (brush: Brush) => void): ComponentChildren[] {
  let elements: ComponentChildren[] = [];
  /** What is drawn meanwhile, by itself. */
  const grouped = (inner: () => void): ComponentChildren[] => {
    const outer = elements;
    const inside: ComponentChildren[] = [];
    elements = inside;
    inner();
    elements = outer;
    return inside;
  };
  return grouped(() =>
    draw({
      fill: (outline, tint, alpha) => {
        const plain = typeof tint === "string";
        const name = plain ? "" : newName();
        if (!plain) elements.push(passing(name, tint));
        elements.push(<path d={outline} fill={plain ? tint : `url(#${name})`} fill-opacity={alpha} />);
      },
      stroke: (outline, { colour, width, alpha, dash }) => {
        const ends = { "stroke-linecap": "round", "stroke-linejoin": "round", "stroke-dasharray": dash?.join(" ") } as const;
        elements.push(<path d={outline} fill="none" stroke={colour} stroke-width={width} stroke-opacity={alpha} {...ends} />);
      },
      within: (outline, inner) => {
        const name = newName();
        const shape = <path d={outline} />;
        elements.push(<clipPath id={name}>{shape}</clipPath>, <g clip-path={`url(#${name})`}>{grouped(inner)}</g>);
      },
      placed: ({ x, y, scale = 1, flat = 1, turn = 0 }, inner) => {
        const way = `translate(${x} ${y}) rotate(${(turn * 180) / Math.PI}) scale(${scale} ${scale * flat})`;
        elements.push(<g transform={way}>{grouped(inner)}</g>);
      },
    }),
  );
}
