// Serves the logo a session was made with, as a picture and nothing else, to whoever knows the session.
import type { RequestHandler } from "express";
import type { Hall } from "../rooms/hall.ts";

/** Where a session's logo is. */
export const logoPath = (sessionId: string): string => `/api/logos/${sessionId}`;

/** Even an SVG that got past the check could run and load nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

export const sendLogo =
  (hall: Hall): RequestHandler =>
  async (request, response) => {
    const logo = (await hall.wakeById(String(request.params.sessionId)))?.presentation.client?.logo;
    if (!logo) return void response.status(404).json({ code: "unknownSession" });
    response
      .set({ "Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff", "Cache-Control": "private, max-age=86400" })
      .type(logo.type)
      .send(Buffer.from(logo.data, "base64"));
  };
