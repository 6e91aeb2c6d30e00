// The built screens over the wire: packed as the browser asks, kept for ever when hashed, and nothing outside their folder.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtAssets } from "../../server/http/built-pages.ts";

const script = "export const hello = 'hello';\n".repeat(50);
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "wayfarer-built-"));
  writeFileSync(join(folder, "app-a1b2.js"), script);
  writeFileSync(join(folder, "app-a1b2.js.br"), brotliCompressSync(script));
  writeFileSync(join(folder, "app-a1b2.js.gz"), gzipSync(script));
  writeFileSync(join(folder, "face-a1b2.woff2"), "font");
  const app = express();
  app.use("/assets", builtAssets(folder));
  server = createServer(app);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

type Answer = { readonly status: number; readonly headers: IncomingMessage["headers"]; readonly bytes: Buffer };
const ask = (path: string, accept: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    get({ port, path, headers: { "accept-encoding": accept } }, async (response) => {
      const bytes = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes });
    }).on("error", reject);
  });

describe("a built file", () => {
  test.each([
    ["gzip, deflate, br, zstd", "br", brotliCompressSync(script)],
    ["gzip, deflate", "gzip", gzipSync(script)],
    ["identity", undefined, Buffer.from(script)],
  ])("comes packed for who asks with %s", async (accept, encoding, bytes) => {
    const answer = await ask("/assets/app-a1b2.js", accept);
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers["content-type"]).toMatch(/^text\/javascript/);
    expect(answer.headers.vary).toBe("Accept-Encoding");
    expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(answer.bytes).toEqual(bytes);
  });

  test("that cannot be packed comes as it is", async () => {
    const answer = await ask("/assets/face-a1b2.woff2", "gzip, br");
    expect(answer).toMatchObject({ status: 200, headers: { "content-type": "font/woff2" } });
    expect(answer.headers).not.toHaveProperty("content-encoding");
  });

  test.each(["/assets/gone-a1b2.js", "/assets/app-a1b2.js.br", "/assets/..%2fsecret.js", "/assets/.hidden", "/assets/"])(
    "%s is not there, and is not kept for a year as missing",
    async (path) => {
      const answer = await ask(path, "gzip, br");
      expect(answer.status).toBe(404);
      expect(answer.headers["cache-control"] ?? "").not.toContain("immutable");
      expect(answer.headers).not.toHaveProperty("content-encoding");
    },
  );
});
