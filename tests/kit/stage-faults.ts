// Runs inside a page of the stage: what somebody at the back of the room could not read.

/** Type under 1/45 of the height, texts that are cut or lie off the screen, and texts that something else covers. */
export function stageFaults(): string[] {
  const smallest = innerHeight / 45 - 0.3;
  const found = new Set<string>();
  const layers = [".overlay", ".paused", ".spotlight", "#app"];
  const root = layers.map((layer) => document.querySelector(layer)).find((layer) => layer !== null) ?? document.body;

  const hides = (element: Element): boolean => /hidden|clip/.test(getComputedStyle(element).overflow);
  const linesOf = (text: Node): DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  };
  const outside = (box: DOMRect, frame: DOMRect): boolean => {
    // Boxes of lines are taller than their letters.
    const slack = box.height * 0.2;
    return box.left < frame.left - 2 || box.right > frame.right + 2 || box.top < frame.top - slack || box.bottom > frame.bottom + slack;
  };
  const cutBy = (element: Element, box: DOMRect): Element | undefined => {
    for (let around: Element | null = element; around !== null && around !== document.body; around = around.parentElement) {
      if (hides(around) && outside(box, around.getBoundingClientRect())) return around;
    }
    return undefined;
  };
  const coveredBy = (element: Element, box: DOMRect): Element | undefined => {
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return top === null || top.contains(element) || element.contains(top) ? undefined : top;
  };
  const nameOf = (element: Element): string => element.getAttribute("class") ?? element.tagName.toLowerCase();

  const faultOf = (parent: Element, box: DOMRect): string | undefined => {
    if (outside(box, new DOMRect(0, 0, innerWidth, innerHeight))) return "lies off the screen";
    const cut = cutBy(parent, box);
    if (cut) return `is cut by ${nameOf(cut)}`;
    const cover = coveredBy(parent, box);
    return cover && `is covered by ${nameOf(cover)}`;
  };
  const isSeen = (element: Element): boolean =>
    !element.closest(".visually-hidden, style, script, .corner, [aria-hidden='true']") &&
    element.getBoundingClientRect().width > 2 &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const lookAt = (text: Node, parent: Element): void => {
    const said = `“${text.nodeValue?.trim().slice(0, 30)}” in ${nameOf(parent)}`;
    const drawn = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * drawn;
    if (size < smallest) found.add(`${said}: ${size.toFixed(1)} px`);
    for (const box of linesOf(text)) {
      const fault = faultOf(parent, box);
      if (fault) found.add(`${said} ${fault}`);
    }
  };

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: parent, nodeValue } = node;
    if (parent !== null && nodeValue?.trim() && isSeen(parent)) lookAt(node, parent);
  }
  return [...found];
}
