// Reads an SVG as suspiciously as a stranger's letter: only shapes and paint come in, nothing that runs, loads, points outside or keeps a screen busy.
import { parseXml, XmlDeclaration, XmlDocument, XmlElement, XmlError, type XmlNode, XmlText } from "@rgrove/parse-xml";
import type { Complaint } from "../read/content-error.ts";
import { isBounded } from "./svg-effort.ts";

const complain = (found: string, expected: string, mend: string): Complaint => ({ found, expected, mend });
const plain = (found: string, expected: string): Complaint =>
  complain(found, expected, "export it as “plain SVG”, or save the logo as PNG");

const svgSpace = "http://www.w3.org/2000/svg";
const elements: ReadonlySet<string> = new Set(
  (
    "svg g defs symbol use title desc path circle ellipse rect line polyline polygon text tspan clipPath mask pattern " +
    "linearGradient radialGradient stop"
  ).split(" "),
);

/** Names and labels: nobody reads them as anything else. */
const inert = /^(?:id|class|role|lang|xml:lang|xml:space|aria-[\w-]+|data-[\w-]+|xmlns:[\w-]+)$/;
/** Written as CSS reads them: colours and movements, and paint that the file itself holds. All else in brackets could load or keep a screen busy. */
const harmless =
  /\b(?:matrix|translate[XY]?|scale[XY]?|rotate|skew[XY]|rgba?|hsla?)\([^()]*\)|\burl\(\s*(?:#[\w.:-]+|"#[\w.:-]+"|'#[\w.:-]+')\s*\)/gi;

const isLocal = (value: string): boolean => !/[()\\@]|:\/\//.test(value.replace(harmless, ""));

const attributeComplaint = (name: string, value: string): Complaint | undefined => {
  const here = `${name}="${value.slice(0, 40)}"`;
  if (name === "xmlns") return value === svgSpace ? undefined : plain(here, `xmlns="${svgSpace}"`);
  if (inert.test(name)) return undefined;
  if (/^on/i.test(name)) return complain(`the handler ${name}`, "an SVG without scripts", "remove it, or save the logo as PNG");
  if (/^(?:xlink:)?href$/.test(name)) return /^#[\w.:-]+$/.test(value) ? undefined : outside(here);
  if (name.includes(":")) return plain(here, "an SVG of plain shapes and text");
  if (dashes.test(`${name}:${value}`))
    return complain("a dashed line", "lines drawn through", "turn the line into shapes, or save the logo as PNG");
  return isLocal(value) ? undefined : outside(here);
};

/** A line in the shortest of dashes is millions of them. */
const dashes = /stroke-dasharray[\s:=]*(?!none\b)[^\s:=;]/i;

const outside = (found: string) =>
  complain(found, "no references to anything outside", "draw it in the file itself, or save the logo as PNG");

const elementComplaint = (element: XmlElement): Complaint | undefined => {
  if (!elements.has(element.name)) return plain(`<${element.name}>`, "an SVG of plain shapes and text");
  for (const [name, value] of Object.entries(element.attributes)) {
    const complaint = attributeComplaint(name, value);
    if (complaint) return complaint;
  }
  return undefined;
};

/** Text says nothing to a browser; a document type or an instruction might. */
const nodeComplaint = (node: XmlNode): Complaint | undefined => {
  if (node instanceof XmlElement) return elementComplaint(node) ?? firstComplaint(node.children);
  if (node instanceof XmlText) return undefined;
  if (!(node instanceof XmlDeclaration)) return plain("a <!DOCTYPE> or an instruction <? … ?>", "plain tags");
  // In another encoding a browser would read other characters than were checked here.
  const { encoding } = node;
  return encoding === null || /^utf-8$/i.test(encoding) ? undefined : complain(`encoding="${encoding}"`, "UTF-8", "save it as UTF-8");
};

const firstComplaint = (nodes: readonly XmlNode[]): Complaint | undefined => {
  for (const node of nodes) {
    const complaint = nodeComplaint(node);
    if (complaint) return complaint;
  }
  return undefined;
};

const read = (text: string): XmlDocument | Complaint => {
  try {
    return parseXml(text, { preserveDocumentType: true, preserveXmlDeclaration: true });
  } catch (error) {
    // Also tags in each other by the thousand, too deep for any reader.
    const why = error instanceof XmlError ? (error.message.split("\n")[0] ?? "") : "too many tags in each other";
    return plain(why, "a drawing in well-formed XML");
  }
};

/** What is wrong with an SVG; undefined for one that may be shown. */
export const svgComplaint = (text: string): Complaint | undefined => {
  const drawing = read(text);
  if (!(drawing instanceof XmlDocument)) return drawing;
  const { root } = drawing;
  if (root?.name !== "svg" || root.attributes.xmlns !== svgSpace)
    return complain("no <svg> at its start", `an SVG drawing, with xmlns="${svgSpace}"`, "export the logo as SVG or PNG");
  const complaint = firstComplaint(drawing.children);
  if (complaint) return complaint;
  return isBounded(root)
    ? undefined
    : plain(
        "a drawing that keeps a screen busy",
        "a simpler one, with few copies of copies, masks and patterns, and none that leads to itself",
      );
};
