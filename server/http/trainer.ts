// The trainer's door: claims the one-time link, lists and shows what can be hosted, makes and closes sessions.
import { type NextFunction, type Request, type RequestHandler, type Response, Router } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { z } from "zod";
import type { Library } from "../decks/read/load-library.ts";
import { prepareSession } from "../decks/tailor/prepare-session.ts";
import { inTodaysWords } from "../protocol/todays-words.ts";
import {
  type ApiRefused,
  addressPick,
  type Closing as ClosingLine,
  closingChange,
  newSession,
  previewRequest,
  type SessionLine,
  sessionChange,
  supplyRequest,
  trainerClaim,
} from "../protocol/trainer-api.ts";
import type { Closing } from "../rooms/closing.ts";
import type { Hall, Listed } from "../rooms/hall.ts";
import type { Wanted } from "../rooms/new-session.ts";
import { cleanLine } from "../rules/text.ts";
import type { JoinAddresses } from "./addresses.ts";
import { catalogueOf, previewOf } from "./catalogue.ts";
import { choose, type Problem } from "./choose.ts";
import { type Keys, sameText } from "./keys.ts";
import { sendLogo } from "./logos.ts";
import { supplyFor } from "./supply.ts";

export type TrainerNeeds = {
  readonly hall: Hall;
  readonly keys: Keys;
  /** What can be hosted, as it is on disk now. */
  readonly library: () => Promise<Library>;
  readonly joinUrl: (code: string) => string;
  readonly addresses: JoinAddresses;
  readonly closing: Closing;
  /** Keeps the trainer's pick over a restart. */
  readonly keepPick: () => Promise<void>;
};

const MINUTE_MS = 60_000;

export function trainerRoutes(needs: TrainerNeeds): Router {
  const router = Router();
  router.use((request, _response, next) => {
    request.body = inTodaysWords(request.body);
    next();
  });
  const only = [guesses(needs.keys), trainerOnly(needs.keys)];
  // Not limited: whoever tries tokens keeps out nobody who has the link, and a token of 144 bits is not guessed.
  router.post("/trainer", (request, response) => {
    const parsed = trainerClaim.safeParse(request.body);
    const key = parsed.success ? needs.keys.claim(parsed.data.token) : undefined;
    if (key === undefined) return refuse(response, 403, { code: "linkUsed" });
    response.json({ key });
  });
  router.get("/logos/:sessionId", sendLogo(needs.hall));
  const door = { router, only, ask: asking(router, only) };
  contentRoutes(door, needs);
  installationRoutes(door, needs);
  sessionRoutes(door, needs);
  return router;
}

/** `only` lets in the trainer and nobody else. */
type Door = { readonly router: Router; readonly only: RequestHandler[]; readonly ask: ReturnType<typeof asking> };

/** A route for the trainer whose body is what the schema says; any other is refused. */
const asking =
  (router: Router, only: RequestHandler[]) =>
  <Schema extends z.ZodType>(
    method: "post" | "put" | "patch",
    path: string,
    schema: Schema,
    handle: (body: z.output<Schema>, response: Response, request: Request) => Promise<void>,
  ) =>
    router[method](path, only, (request: Request, response: Response) => {
      const parsed = schema.safeParse(request.body);
      return parsed.success ? handle(parsed.data, response, request) : badRequest(response, problemsOf(parsed.error));
    });

/** What can be hosted, and what would come of it. */
function contentRoutes({ router, only, ask }: Door, { library }: TrainerNeeds) {
  router.get("/catalogue", only, async (_request: Request, response: Response) => void response.json(catalogueOf(await library())));
  ask("post", "/preview", previewRequest, async (wanted, response) => {
    const chosen = choose({ mode: "quiz", ...wanted }, await library());
    if ("problem" in chosen) return missing(response, chosen);
    response.json(previewOf({ ...chosen, languages: wanted.languages }));
  });
  ask("post", "/supply", supplyRequest, async (wanted, response) => {
    const supply = supplyFor(wanted, await library());
    if ("problem" in supply) return missing(response, supply);
    response.json(supply);
  });
}

/** What holds for all sessions: where phones find this server, and when ended ones close by themselves. */
function installationRoutes({ router, only, ask }: Door, { addresses, keepPick, closing }: TrainerNeeds) {
  router.get("/addresses", only, (_request: Request, response: Response) => void response.json(addresses.all()));
  ask("put", "/addresses", addressPick, async ({ url }, response) => {
    if (!addresses.pick(url ?? undefined)) return badRequest(response, ["This machine has no such address now."]);
    await keepPick();
    response.json(addresses.all());
  });
  const rule = (): ClosingLine => ({ afterDays: closing.afterDays() ?? null });
  router.get("/closing", only, (_request: Request, response: Response) => void response.json(rule()));
  ask("put", "/closing", closingChange, async ({ afterDays }, response) => {
    await closing.set(afterDays ?? undefined);
    response.json(rule());
  });
}

function sessionRoutes({ router, only, ask }: Door, needs: TrainerNeeds) {
  const { hall, library } = needs;
  const unknown = (response: Response) => refuse(response, 404, { code: "unknownSession" });
  router.get("/sessions", only, async (_request: Request, response: Response) => {
    const all = await hall.list();
    response.json(all.map((listed) => lineOf(listed, needs)).sort((one, other) => other.createdAtMs - one.createdAtMs));
  });
  ask("post", "/sessions", newSession, async (order, response) => {
    const wanted = wantedFrom(order, await library());
    if ("problem" in wanted) return missing(response, wanted);
    const { id } = await hall.create(wanted);
    await sendLine(response, id, needs, 201);
  });
  ask("patch", "/sessions/:sessionId", sessionChange, async ({ name }, response, { params }) => {
    const sessionId = String(params.sessionId);
    if (!hall.isOpen(sessionId)) return unknown(response);
    await hall.rename(sessionId, cleanLine(name) || undefined);
    await sendLine(response, sessionId, needs, 200);
  });
  router.delete("/sessions/:sessionId", only, async ({ params }: Request, response: Response) => {
    const sessionId = String(params.sessionId);
    if (!hall.isOpen(sessionId)) return unknown(response);
    await hall.close(sessionId);
    response.json({ ok: true });
  });
}

/** A key of 190 bits needs no help against guessing; this keeps a guesser from costing anything. */
const guesses = (keys: Keys) =>
  rateLimit({
    windowMs: MINUTE_MS,
    limit: 50,
    skipSuccessfulRequests: true,
    standardHeaders: false,
    legacyHeaders: false,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ""),
    // Whoever has the right key is never kept out by what others do from the same address.
    skip: (request) => isTrainer(request, keys),
    handler: (_request, response) => refuse(response, 429, { code: "slowDown" }),
  });

const refuse = (response: Response, status: number, body: ApiRefused) => void response.status(status).json(body);
const badRequest = (response: Response, problems: readonly string[]) => refuse(response, 400, { code: "badRequest", problems });
const missing = (response: Response, { problem }: Problem) => refuse(response, 400, { code: "noSuchContent", problems: [problem] });

function isTrainer(request: Request, keys: Keys): boolean {
  const given = /^Bearer (.+)$/.exec(request.get("authorization") ?? "")?.[1];
  return given !== undefined && sameText(given, keys.trainer);
}

function trainerOnly(keys: Keys) {
  return (request: Request, response: Response, next: NextFunction) => {
    if (isTrainer(request, keys)) next();
    else refuse(response, 401, { code: "notTrainer" });
  };
}

const problemsOf = (error: z.ZodError) => error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);

type Order = ReturnType<typeof newSession.parse>;

/** Finds the decks and the board asked for and tailors them. */
function wantedFrom(order: Order, library: Library): Wanted | Problem {
  const chosen = choose(order, library);
  if ("problem" in chosen) return chosen;
  return {
    mode: order.mode,
    prepared: prepareSession({ ...chosen, languages: order.languages }),
    ...(order.mode === "quiz" && order.cards ? { plays: order.cards } : {}),
    languages: order.languages,
    teams: order.teams,
    name: cleanLine(order.name ?? "") || undefined,
    word: order.word ?? "",
    options: {
      scoring: order.scoring,
      plannedMs: order.plannedMinutes * MINUTE_MS,
      timed: order.timed,
      readFirst: order.readFirst,
      standingsEvery: order.standingsEvery,
    },
  };
}

async function sendLine(response: Response, sessionId: string, needs: TrainerNeeds, status: number) {
  const listed = await needs.hall.listed(sessionId);
  if (listed) response.status(status).json(lineOf(listed, needs));
  else refuse(response, 404, { code: "unknownSession" });
}

function lineOf(listed: Listed, { keys, joinUrl, closing }: TrainerNeeds): SessionLine {
  const { id, endedAtMs: _, ...shown } = listed;
  const closesAtMs = closing.closesAtMs(listed);
  return {
    ...shown,
    ...(closesAtMs === undefined ? {} : { closesAtMs }),
    sessionId: id,
    joinUrl: joinUrl(shown.code),
    consoleKey: keys.console(id),
    stageKey: keys.stage(id),
  };
}
