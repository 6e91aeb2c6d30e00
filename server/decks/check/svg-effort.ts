// How much a browser has to do for an SVG: a few copies of copies of copies are a billion shapes, and stop every screen that shows them.
import { XmlElement, XmlText } from "@rgrove/parse-xml";

/** Shapes drawn, copies counted; a logo has hundreds. */
const SHAPES_MAX = 5_000;
/** So many characters of a line or a text cost as much as a shape. */
const SHAPE_LENGTH = 20;
/** Tags in each other; each may be a picture of its own that is kept until the inner ones are drawn. */
const DEPTH_MAX = 32;

/** What these cost besides what is in them: they are drawn apart, on a picture of their own. */
const apart: Readonly<Record<string, number>> = { mask: 20, pattern: 20, clipPath: 5 };
const TRANSLUCENT = 10;

const ownEffort = (element: XmlElement): number => {
  const said = Object.entries(element.attributes).join(" ");
  const texts = element.children.reduce((sum, child) => sum + (child instanceof XmlText ? child.text.trim().length : 0), 0);
  const translucent = /(?<!-)opacity|blend-mode/.test(said) ? TRANSLUCENT : 0;
  return 1 + (apart[element.name] ?? 0) + translucent + (said.length + texts) / SHAPE_LENGTH;
};

/** The ids it points to: what it copies, and what it is painted, cut or covered with. */
const pointsTo = ({ attributes }: XmlElement): string[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    name.endsWith("href") ? value.slice(1) : [...value.matchAll(/url\(\s*["']?#([\w.:-]+)/gi)].map(([, id = ""]) => id),
  );

const childrenOf = ({ children }: XmlElement): XmlElement[] => children.filter((child) => child instanceof XmlElement);

const idsIn = (root: XmlElement, found = new Map<string, XmlElement>()): Map<string, XmlElement> => {
  const { id } = root.attributes;
  if (id !== undefined && !found.has(id)) found.set(id, root);
  for (const child of childrenOf(root)) idsIn(child, found);
  return found;
};

/** Whether drawing it comes to an end soon. */
export const isBounded = (root: XmlElement): boolean => {
  const byId = idsIn(root);
  const known = new Map<XmlElement, number>();

  function effortOf(element: XmlElement, depth: number): number {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (depth > DEPTH_MAX) return Number.POSITIVE_INFINITY;
    // Who is met again on the way leads in a circle.
    known.set(element, Number.POSITIVE_INFINITY);
    const drawn = [...childrenOf(element), ...pointsTo(element).flatMap((id) => byId.get(id) ?? [])];
    const effort = drawn.reduce((sum, one) => sum + effortOf(one, depth + 1), ownEffort(element));
    known.set(element, effort);
    return effort;
  }

  return effortOf(root, 1) <= SHAPES_MAX;
};
