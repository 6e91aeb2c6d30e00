// The small server of a preview: this computer only, a free port, and the pages of the last build under a strict policy.
import { createServer, type Server } from "node:http";
import { join, resolve } from "node:path";
import express, { type Express } from "express";
import helmet from "helmet";
import type { PreviewDeck } from "../../protocol/preview.ts";

/** Where `npm run build` puts the screens. */
export const screens = resolve(import.meta.dirname, "../../../dist/client");

/** Only what was built here is loaded, and only the page itself may frame it: its phone and stage are frames. */
const policy = () =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'self'"],
      },
    },
    strictTransportSecurity: false,
    originAgentCluster: false,
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: "no-referrer" },
  });

const makeApp = (deck: () => PreviewDeck): Express => {
  const app = express();
  app.disable("x-powered-by");
  app.use(policy());
  // Read anew every time, so that saving the file and reloading the page is all there is to do.
  app.get("/deck.json", (_request, response) => void response.set("Cache-Control", "no-store").json(deck()));
  app.use("/assets", express.static(join(screens, "assets"), { fallthrough: false }));
  app.get(
    ["/", "/phone", "/stage"],
    (_request, response) => void response.set("Cache-Control", "no-cache").sendFile(join(screens, "preview/index.html")),
  );
  app.use((_request, response) => void response.status(404).type("text").send("There is nothing here.\n"));
  return app;
};

/** A preview that runs. */
export type OpenPreview = { readonly url: string; readonly close: () => Promise<void> };

const closing = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/** Opens a preview; `deck` is asked again for every reload of the page. */
export const openPreview = (deck: () => PreviewDeck, port = 0): Promise<OpenPreview> =>
  new Promise((done, fail) => {
    const server = createServer(makeApp(deck));
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const taken = typeof address === "object" && address !== null ? address.port : port;
      done({ url: `http://127.0.0.1:${taken}/`, close: () => closing(server) });
    });
  });
