// Runs inside a page: what a person would call broken about how it stands there.

/** Overlapping texts, what sticks out sideways, words squeezed into less than half their row, and pages without end. */
export function faultsOf(): string[] {
  const longest = 4;
  const rows = ".option, .vote, .order-item, .team-row, .team-tile, .share, .path, .option-line, .right-order li";
  const found: string[] = [];
  const page = document.scrollingElement ?? document.documentElement;

  const isShown = (element: Element): boolean => {
    if (element.closest(".visually-hidden, [aria-hidden='true'], .confetti, script, style, noscript")) return false;
    const style = getComputedStyle(element);
    return style.visibility === "visible" && style.opacity !== "0";
  };
  const holderOf = (element: Element): Element | null => element.closest("dialog, .actions, .frame-head");

  type Line = { readonly text: string; readonly in: Element; readonly box: DOMRect };
  const linesIn = (root: Element): Line[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.nodeValue?.trim() ?? "";
      if (parent === null || text === "" || !isShown(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({ text, in: parent, box });
    }
    return lines;
  };

  const clash = (one: DOMRect, other: DOMRect): boolean => {
    const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    // Boxes of lines are taller than their letters.
    const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return wide > 2 && high > Math.min(one.height, other.height) * 0.35;
  };

  const root = document.querySelector("dialog[open]") ?? document.body;
  const overlaps = (without: string): void => {
    const lines = linesIn(root).filter((line) => line.in.closest(without) === null);
    lines.forEach((line, i) => {
      for (const other of lines.slice(i + 1)) {
        if (line.in === other.in || !clash(line.box, other.box)) continue;
        if (holderOf(line.in) !== holderOf(other.in) && without === "") continue;
        found.push(`“${line.text.slice(0, 30)}” and “${other.text.slice(0, 30)}” overlap`);
      }
    });
  };

  if (page.scrollHeight > longest * innerHeight) found.push(`${(page.scrollHeight / innerHeight).toFixed(1)} screens long`);
  if (page.scrollWidth > innerWidth) found.push(`${page.scrollWidth - innerWidth} px wider than the screen`);
  for (const { text, box } of linesIn(root)) {
    if (box.right > innerWidth + 1 || box.left < -1) found.push(`“${text.slice(0, 30)}” sticks out`);
  }
  for (const row of root.querySelectorAll(rows)) {
    const texts = linesIn(row).map(({ box }) => box);
    const room = row.querySelector(".option-text, .order-text, .vote-answer, .team-row-name, .team-tile-name, .share-text");
    const width = room?.getBoundingClientRect().width ?? 0;
    if (room && texts.length > 0 && width < row.getBoundingClientRect().width / 2) {
      found.push(`“${room.textContent?.slice(0, 30)}” has ${Math.round(width)} of ${Math.round(row.getBoundingClientRect().width)} px`);
    }
  }
  // What sticks to the edge passes over what scrolls: each end is looked at without the bar of the other.
  scrollTo(0, 0);
  overlaps(".actions");
  scrollTo(0, page.scrollHeight);
  overlaps(".frame-head");
  scrollTo(0, 0);
  return [...new Set(found)];
}
