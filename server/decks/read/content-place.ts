// Whether a folder holds content at all: where somebody mistyped, decks are looked for in vain.
import { readdirSync } from "node:fs";
import { clientHomes } from "../client/client-place.ts";

/** Throws a readable error for a folder without content, for the server and for the commands of authors. */
export const hasContent = (contentDir: string): void => {
  const inside = contentsOf(contentDir);
  if (["decks", ...clientHomes].some((name) => inside.includes(name))) return;
  throw new Error(
    `The content folder ${contentDir} has no folder “decks”. Set CONTENT_DIR to one that has, or leave it out for the decks that come with Wayfarer.`,
  );
};

const contentsOf = (contentDir: string): readonly string[] => {
  try {
    return readdirSync(contentDir);
  } catch (cause) {
    const { code } = cause as { code?: string };
    const why = code === "ENOENT" ? "is not there" : code === "ENOTDIR" ? "is a file" : "cannot be read by the user who runs Wayfarer";
    throw new Error(
      `The content folder ${contentDir} ${why}. Set CONTENT_DIR to a folder with decks, or leave it out for those that come with Wayfarer.`,
      { cause },
    );
  }
};
