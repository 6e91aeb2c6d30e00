// `deck preview`: opens a deck's cards in the browser as phone and stage show them, and keeps up with the file.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../command-line.ts";
import type { PreviewDeck } from "../../protocol/preview.ts";
import { clientNamed, clientOptions, findTailored } from "./client-content.ts";
import { type Command, type Print, readCall } from "./command.ts";
import { previewDeck } from "./preview-deck.ts";
import { openPreview, screens } from "./preview-server.ts";

/** While it is being edited a deck may be out of order; the page says so instead of showing cards. */
const asItIsNow = (name: string, client: string | undefined) => (): PreviewDeck => {
  try {
    return previewDeck(findTailored(name, client));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { title: name, languages: [], cards: [], problems: [error.message] };
  }
};

const stopped = (): Promise<void> =>
  new Promise((done) => {
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
  });

const run = async (args: readonly string[], print: Print): Promise<number> => {
  const call = readCall(args, 2, { port: { type: "string" }, ...clientOptions });
  const [name, card] = call.names;
  if (name === undefined) throw new UsageError("Say which deck: an id of the library, or a path.");
  const client = clientNamed(call);
  const deck = findTailored(name, client);
  if (card !== undefined && !deck.cards.some(({ id }) => id === card)) throw new UsageError(`${deck.id} has no card ${card}.`);
  const port = Number(call.text("port") ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError("A port is a number from 1 to 65535.");
  if (!existsSync(join(screens, "preview/index.html"))) throw new UsageError("The screens are not built yet. Run: npm run build");
  const preview = await openPreview(asItIsNow(name, client), port);
  print(
    `${deck.id}: ${preview.url}${card === undefined ? "" : `#card=${card}`}\nChange the file, save, and reload the page. Stop with Ctrl-C.`,
  );
  await stopped();
  await preview.close();
  return 0;
};

export const preview: Command = {
  usage: "preview <deck> [card] [--client id] [--port number]",
  about: [
    "show cards in the browser as phone and stage will, from the file",
    "as it is; on this computer only; --client: with its words,",
    "and its own decks and overlays by their name",
  ],
  run,
};
