// The Express app: security headers, the seats door, the trainer's door, and the built screens; one port for everything.
import { join } from "node:path";
import express, { type ErrorRequestHandler, type Express, type NextFunction, type Request, type Response } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { codeInPath } from "../protocol/codes.ts";
import type { ApiRefused } from "../protocol/trainer-api.ts";
import { storeFault } from "../storage/store-faults.ts";
import { builtAssets, sendBuilt } from "./built-pages.ts";
import { type SeatsNeeds, seatRoutes } from "./seats.ts";
import { type TrainerNeeds, trainerRoutes } from "./trainer.ts";

export type AppNeeds = SeatsNeeds &
  TrainerNeeds & { readonly screensDir: string; readonly log: Logger; readonly trustProxy: number; readonly ready: () => boolean };

/** The one script that stands in the pages themselves: client/too-old.ts, byte for byte. */
const browserCheck = "'sha256-nwytiXT3h1YZO107KSu9bfKOnyla39lgNOsCe1Kvq50='";
/** A new session is the largest thing anybody posts, and it is small. */
const BODY_MAX = "8kb";
/** Characters of a path in the log. */
const PATH_MAX = 100;

export function makeApp(needs: AppNeeds): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", needs.trustProxy);
  app.set("query parser", "simple");
  app.use(securityHeaders());
  app.get("/healthz", (_request, response) => void response.json({ ok: true }));
  app.get("/readyz", (_request, response) => void response.status(needs.ready() ? 200 : 503).json({ ok: needs.ready() }));
  app.use(
    "/api",
    express.json({ limit: BODY_MAX, strict: true }),
    noStore,
    seatRoutes(needs),
    trainerRoutes(needs),
    (_request, response) => {
      response.status(404).json({ code: "badRequest", problems: ["There is no such route."] });
    },
  );
  servePages(app, needs.screensDir);
  app.use(lastWord(needs.log));
  return app;
}

function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", browserCheck],
        styleSrc: ["'self'"],
        // Phaser keeps its textures in data and blob addresses.
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        mediaSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Plain http on a local network is the normal case; a proxy with a certificate adds its own.
    strictTransportSecurity: false,
    originAgentCluster: false,
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: "no-referrer" },
  });
}

function noStore(_request: unknown, response: Response, next: () => void) {
  response.set("Cache-Control", "no-store");
  next();
}

function servePages(app: Express, screens: string) {
  app.use("/assets", builtAssets(join(screens, "assets")));
  const page = (name: string) => (request: Request, response: Response) => {
    response.set("Cache-Control", "no-cache");
    sendBuilt(request, response, join(screens, name, "index.html"), () => {
      response.status(503).type("text").send("The screens are not built. Run: npm run build");
    });
  };
  app.get(/.*/, leadIn);
  app.get(["/", "/join", "/join/:code"], page("phone"));
  app.get(["/stage", "/stage/:sessionId"], page("stage"));
  app.get(["/console", "/console/:sessionId"], page("console"));
  // Whoever mistyped an address wants to join: the code page is the way back. Nothing else here is meant for people to type.
  app.get("/{*rest}", (request, response, next) => {
    if (request.accepts(["html", "text"]) !== "html") return next();
    response.status(404).set("Cache-Control", "no-cache");
    sendBuilt(request, response, join(screens, "phone/index.html"), next);
  });
  app.use((_request, response) => void response.status(404).type("text").send("There is nothing here. / is where participants join.\n"));
}

/** A code typed behind the bare address, with spaces or dashes, in capitals, in any script's digits or with the sentence's full stop, is that code. */
function leadIn(request: Request, response: Response, next: NextFunction) {
  const code = codeInPath(request.path);
  if (code === undefined || request.path === `/join/${code}`) next();
  else response.redirect(302, `/join/${code}`);
}

function lastWord(log: Logger): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, request, response, _next) => {
    const status = error.status ?? 500;
    if (status >= 500) log.error({ err: error, method: request.method, path: request.path.slice(0, PATH_MAX) }, "request failed");
    if (response.headersSent) return void response.end();
    if (storeFault(error)) return void response.status(503).json({ code: "notStored" } satisfies ApiRefused);
    // An address that cannot even be read was typed by somebody who wants to join.
    if (status === 400 && request.method === "GET" && request.accepts(["json", "html"]) === "html") return response.redirect(302, "/");
    response
      .status(status)
      .json({ code: "badRequest", problems: [status === 413 ? "The body is too large." : "The request cannot be read."] });
  };
}
