// Hands out the built screens, packed the way the browser asks for: nothing is packed while somebody waits.
import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import express, { type Request, type Response, type Router } from "express";

const encodings = [
  { name: "br", ending: ".br" },
  { name: "gzip", ending: ".gz" },
] as const;

/** The file to send, and the encoding it is in; the file itself where the browser takes no other or none was made. */
function packedFor(request: Request, file: string): { readonly file: string; readonly encoding?: string } {
  for (const { name, ending } of encodings)
    if (request.acceptsEncodings(name) && existsSync(file + ending)) return { file: file + ending, encoding: name };
  return { file };
}

/** Sends one built file by what the browser asks for. `then` is called when there is none. */
export function sendBuilt(request: Request, response: Response, file: string, then: () => void): void {
  const { file: packed, encoding } = packedFor(request, file);
  response.vary("Accept-Encoding").type(extname(file));
  if (encoding) response.set("Content-Encoding", encoding);
  response.sendFile(packed, (error?: Error & { status?: number }) => {
    if (!error || response.headersSent) return;
    for (const name of ["Content-Encoding", "Content-Type", "Cache-Control"]) response.removeHeader(name);
    then();
  });
}

/** The hashed files, which never change: asked for once. */
export function builtAssets(folder: string): Router {
  const router = express.Router();
  router.get("/:name", (request, response, next) => {
    const { name } = request.params;
    if (!/^[\w-]+(\.[\w-]+)+$/.test(name) || /\.(br|gz)$/.test(name)) return next();
    response.set("Cache-Control", "public, max-age=31536000, immutable");
    sendBuilt(request, response, join(folder, name), next);
  });
  return router;
}
