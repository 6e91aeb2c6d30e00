// Builds the gallery once for all tests of a run that leaf through it, and serves it to them.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    readonly galleryUrl: string;
  }
}

let stop: () => Promise<void> = () => Promise.resolve();

/** Vitest calls it before the browser tests. */
export async function setup(project: TestProject): Promise<void> {
  const outDir = mkdtempSync(join(tmpdir(), "wayfarer-gallery-"));
  const gallery = {
    configFile: fileURLToPath(new URL("../gallery/vite.config.ts", import.meta.url)),
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
    preview: { host: "127.0.0.1", port: 0 },
  } as const;
  await build(gallery);
  const server = await preview(gallery);
  project.provide("galleryUrl", server.resolvedUrls?.local[0] ?? "");
  stop = async () => {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  };
}

/** And this after them. */
export const teardown = (): Promise<void> => stop();
