// Browser translation puts <font> elements in the place of our text; without this the screen would go on writing where nobody looks.

type Writable = Text & { parentNode: ParentNode | null };

const isFont = (node: Node | null): node is HTMLElement => node instanceof HTMLElement && node.tagName === "FONT";

/** The translation that took the place of this text, as the browser left them. */
function replacementOf(text: Node, change: MutationRecord): HTMLElement | undefined {
  const around = [...change.addedNodes, change.previousSibling, change.nextSibling];
  return around.find((node): node is HTMLElement => isFont(node) && (text.parentNode === null || node.contains(text)));
}

/** The moment the screen writes into the text, or asks where it is, it stands in its own place again. */
function comeBackWhenUsed(text: Text, translation: HTMLElement): void {
  const comeBack = (): void => {
    Reflect.deleteProperty(text, "data");
    Reflect.deleteProperty(text, "parentNode");
    if (translation.parentNode !== null) translation.replaceWith(text);
  };
  Object.defineProperties(text as Writable, {
    data: {
      configurable: true,
      get: () => text.nodeValue ?? "",
      set: (value: string) => {
        comeBack();
        text.data = value;
      },
    },
    parentNode: {
      configurable: true,
      get: () => {
        comeBack();
        return text.parentNode;
      },
    },
  });
}

/** Watches this page for translation. What the screen does not touch stays translated. */
export function surviveTranslation(page: Node): void {
  const watch = (changes: readonly MutationRecord[]): void => {
    for (const change of changes) {
      for (const node of change.removedNodes) {
        const translation = node instanceof Text ? replacementOf(node, change) : undefined;
        if (node instanceof Text && translation !== undefined) comeBackWhenUsed(node, translation);
      }
    }
  };
  new MutationObserver(watch).observe(page, { childList: true, subtree: true });
}
