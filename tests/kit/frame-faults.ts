// Runs inside a page of the console: what of its frame cannot be seen, pressed or read.

export function frameFaults(): string[] {
  const found: string[] = [];
  const root = document.scrollingElement ?? document.documentElement;
  if (root.scrollWidth > innerWidth) found.push(`${root.scrollWidth - innerWidth} px wider than the screen`);
  for (const control of document.querySelectorAll(".head button, .head a, .dock button, .strips button")) {
    const box = control.getBoundingClientRect();
    const name = control.textContent?.trim().slice(0, 30);
    if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1) found.push(`“${name}” is out of view`);
    if (box.width < 40 || box.height < 40) found.push(`“${name}” is ${Math.round(box.width)} × ${Math.round(box.height)}`);
  }
  for (const text of document.querySelectorAll(".tool span, .step-back > span:not(.visually-hidden), .next-title, .next-detail")) {
    if (getComputedStyle(text).position !== "absolute" && text.scrollWidth > text.clientWidth + 1 && text.clientWidth > 0)
      found.push(`“${text.textContent}” is cut`);
  }
  return [...new Set(found)];
}
