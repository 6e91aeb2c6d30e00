// The trainer's word on when ended sessions close by themselves: what it is, and another.
import { type RequestHandler, Router } from "express";
import { type Closing as ClosingLine, closingChange } from "../protocol/trainer-api.ts";
import type { Closing } from "../rooms/closing.ts";

/** `only` lets in the trainer and nobody else. */
export function closingRoutes(closing: Closing, only: readonly RequestHandler[]): Router {
  const router = Router();
  const line = (): ClosingLine => ({ afterDays: closing.afterDays() ?? null });
  router.get("/closing", ...only, (_request, response) => void response.json(line()));
  router.put("/closing", ...only, async (request, response) => {
    const parsed = closingChange.safeParse(request.body);
    if (!parsed.success)
      return void response.status(400).json({ code: "badRequest", problems: ["afterDays: one of those offered, or null."] });
    await closing.set(parsed.data.afterDays ?? undefined);
    response.json(line());
  });
  return router;
}
