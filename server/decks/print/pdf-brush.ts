// The brush on paper.
import type { Brush, Passage } from "../../drawing/brush.ts";
import { apart, type Paper } from "./paper.ts";

const passing = (doc: Paper, { way, from, to, stops }: Passage): PDFKit.PDFGradient => {
  const tint = way === "down" ? doc.linearGradient(0, from, 0, to) : doc.radialGradient(0, 0, from, 0, 0, to);
  for (const [part, colour, alpha] of stops) tint.stop(part, colour, alpha);
  return tint;
};

export const pdfBrush = (doc: Paper): Brush => ({
  fill: (outline, tint, alpha = 1) =>
    apart(doc, () => {
      if (alpha < 1) doc.fillOpacity(alpha);
      doc.path(outline).fill(typeof tint === "string" ? tint : passing(doc, tint));
    }),
  stroke: (outline, { colour, width, alpha = 1, dash }) =>
    apart(doc, () => {
      if (alpha < 1) doc.strokeOpacity(alpha);
      if (dash !== undefined) doc.addContent(`[${dash.join(" ")}] 0 d`);
      doc.lineWidth(width).lineCap("round").lineJoin("round").path(outline).stroke(colour);
    }),
  within: (outline, draw) =>
    apart(doc, () => {
      doc.path(outline).clip();
      draw();
    }),
  placed: ({ x, y, scale = 1, flat = 1, turn = 0 }, draw) =>
    apart(doc, () => {
      doc
        .translate(x, y)
        .rotate((turn * 180) / Math.PI)
        .scale(scale, scale * flat);
      draw();
    }),
});
