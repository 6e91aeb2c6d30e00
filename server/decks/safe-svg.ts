// Reads an SVG as suspiciously as a stranger's letter: only shapes and paint come in, nothing that runs, loads or points outside.
import type { Fault } from "./content-error.ts";

type Complaint = Omit<Fault, "path">;

const elements: ReadonlySet<string> = new Set(
  (
    "svg g defs symbol use title desc path circle ellipse rect line polyline polygon text tspan clipPath mask pattern " +
    "linearGradient radialGradient stop"
  ).split(" "),
);

/** One tag: a name, then attributes whose values are quoted. */
const tag = /<\/?([A-Za-z][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<&]*"|'[^'<&]*'))*)\s*\/?>/g;
const attribute = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const namespaces: ReadonlySet<string> = new Set(["xmlns", "xmlns:xlink"]);

const complain = (found: string, expected: string, mend: string): Complaint => ({ found, expected, mend });

const attributeComplaint = (name: string, value: string): Complaint | undefined => {
  if (/^on/i.test(name)) return complain(`the handler ${name}`, "an SVG without scripts", "remove it, or save the logo as PNG");
  if (namespaces.has(name)) return undefined;
  const local = /^(xlink:)?href$/.test(name)
    ? value.startsWith("#")
    : !/url\(\s*['"]?(?!#|['"])|:\/\/|javascript:|data:|\\|@import/i.test(value);
  return local ? undefined : complain(`${name}="${value.slice(0, 40)}"`, "no references to anything outside", "draw it in the file itself");
};

const tagComplaint = (name: string, attributes: string): Complaint | undefined => {
  if (!elements.has(name)) {
    return complain(`<${name}>`, "an SVG of plain shapes and text", "export it as “plain SVG”, or save the logo as PNG");
  }
  for (const [, key = "", double, single] of attributes.matchAll(attribute)) {
    const complaint = attributeComplaint(key, double ?? single ?? "");
    if (complaint) return complaint;
  }
  return undefined;
};

/** What is wrong with an SVG; undefined for one that may be shown. */
export const svgComplaint = (text: string): Complaint | undefined => {
  const bare = text.replace(/^\uFEFF?\s*<\?xml [^?<>]*\?>/, "").replace(/<!--[^<>]*-->/g, "");
  if (!/^\s*<svg[\s>]/.test(bare)) return complain("no <svg> at its start", "an SVG drawing", "export the logo as SVG or PNG");
  for (const [, name = "", attributes = ""] of bare.matchAll(tag)) {
    const complaint = tagComplaint(name, attributes);
    if (complaint) return complaint;
  }
  const rest = /[<&]\S{0,20}/.exec(bare.replace(tag, ""));
  return rest ? complain(`“${rest[0]}”`, "plain tags with quoted attributes, no entities", "export it as “plain SVG”") : undefined;
};
