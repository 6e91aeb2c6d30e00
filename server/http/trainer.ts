// The trainer's door: claims the one-time link, lists and shows what can be hosted, makes and closes sessions.
import { type NextFunction, type Request, type Response, Router } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { ZodError } from "zod";
import type { Library } from "../decks/read/load-library.ts";
import { prepareSession } from "../decks/tailor/prepare-session.ts";
import { inTodaysWords } from "../protocol/todays-words.ts";
import {
  type ApiRefused,
  addressPick,
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
import { catalogueOf } from "./catalogue.ts";
import { choose, type Problem } from "./choose.ts";
import { closingRoutes } from "./closing.ts";
import { type Keys, sameText } from "./keys.ts";
import { sendLogo } from "./logos.ts";
import { previewOf } from "./preview.ts";
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
  const onlyTrainer = trainerOnly(needs.keys);
  const { library } = needs;
  router.use((request, _response, next) => {
    request.body = inTodaysWords(request.body);
    next();
  });
  // Not limited: whoever tries tokens keeps out nobody who has the link, and a token of 144 bits is not guessed.
  router.post("/trainer", (request, response) => {
    const parsed = trainerClaim.safeParse(request.body);
    const key = parsed.success ? needs.keys.claim(parsed.data.token) : undefined;
    if (key === undefined) return refuse(response, 403, { code: "linkUsed" });
    response.json({ key });
  });
  router.get("/catalogue", guesses(needs.keys), onlyTrainer, async (_request, response) => {
    response.json(catalogueOf(await library()));
  });
  router.post("/preview", guesses(needs.keys), onlyTrainer, async (request, response) => {
    const parsed = previewRequest.safeParse(request.body);
    if (!parsed.success) return refuse(response, 400, { code: "badRequest", problems: problemsOf(parsed.error) });
    const chosen = choose({ mode: "quiz", ...parsed.data }, await library());
    if ("problem" in chosen) return refuse(response, 400, { code: "noSuchContent", problems: [chosen.problem] });
    response.json(previewOf({ ...chosen, languages: parsed.data.languages }));
  });
  router.use(closingRoutes(needs.closing, [guesses(needs.keys), onlyTrainer]));
  router.post("/supply", guesses(needs.keys), onlyTrainer, async (request, response) => {
    const parsed = supplyRequest.safeParse(request.body);
    if (!parsed.success) return refuse(response, 400, { code: "badRequest", problems: problemsOf(parsed.error) });
    const supply = supplyFor(parsed.data, await library());
    if ("problem" in supply) return refuse(response, 400, { code: "noSuchContent", problems: [supply.problem] });
    response.json(supply);
  });
  router.get("/logos/:sessionId", sendLogo(needs.hall));
  router.get("/sessions", guesses(needs.keys), onlyTrainer, async (_request, response) => {
    const all = await needs.hall.list();
    response.json(all.map((listed) => lineOf(listed, needs)).sort((one, other) => other.createdAtMs - one.createdAtMs));
  });
  router.get("/addresses", guesses(needs.keys), onlyTrainer, (_request, response) => void response.json(needs.addresses.all()));
  router.put("/addresses", guesses(needs.keys), onlyTrainer, async (request, response) => {
    const parsed = addressPick.safeParse(request.body);
    if (!parsed.success) return refuse(response, 400, { code: "badRequest", problems: problemsOf(parsed.error) });
    const url = parsed.data.url ?? undefined;
    if (!needs.addresses.pick(url))
      return refuse(response, 400, { code: "badRequest", problems: ["This machine has no such address now."] });
    await needs.keepPick();
    response.json(needs.addresses.all());
  });
  router.post("/sessions", guesses(needs.keys), onlyTrainer, async (request, response) => {
    const parsed = newSession.safeParse(request.body);
    if (!parsed.success) return refuse(response, 400, { code: "badRequest", problems: problemsOf(parsed.error) });
    const wanted = wantedFrom(parsed.data, await library());
    if ("problem" in wanted) return refuse(response, 400, { code: "noSuchContent", problems: [wanted.problem] });
    const { id } = await needs.hall.create(wanted);
    await sendLine(response, id, needs, 201);
  });
  router.patch("/sessions/:sessionId", guesses(needs.keys), onlyTrainer, async (request, response) => {
    const sessionId = String(request.params.sessionId);
    if (!needs.hall.isOpen(sessionId)) return refuse(response, 404, { code: "unknownSession" });
    const parsed = sessionChange.safeParse(request.body);
    if (!parsed.success) return refuse(response, 400, { code: "badRequest", problems: problemsOf(parsed.error) });
    await needs.hall.rename(sessionId, cleanLine(parsed.data.name) || undefined);
    await sendLine(response, sessionId, needs, 200);
  });
  router.delete("/sessions/:sessionId", guesses(needs.keys), onlyTrainer, async (request, response) => {
    const sessionId = String(request.params.sessionId);
    if (!needs.hall.isOpen(sessionId)) return refuse(response, 404, { code: "unknownSession" });
    await needs.hall.close(sessionId);
    response.json({ ok: true });
  });
  return router;
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

const problemsOf = (error: ZodError) => error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);

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
