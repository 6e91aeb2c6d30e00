// Builds the gallery once for all tests of a run that leaf through it, and serves it to them.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";
import type { TestProject } from "vitest/node";

const modes = ["usual", "long"] as const;

declare module "vitest" {
  interface ProvidedContext {
    /** Where each stands; `long` has one language more. */
    readonly galleries: Readonly<Record<(typeof modes)[number], string>>;
  }
}

let stop: () => Promise<unknown> = () => Promise.resolve();

/** Vitest calls it before the browser tests. */
export async function setup(project: TestProject): Promise<void> {
  const [usual, long] = await Promise.all(modes.map(serve));
  project.provide("galleries", { usual: usual?.url ?? "", long: long?.url ?? "" });
  stop = () => Promise.all([usual?.stop(), long?.stop()]);
}

/** And this after them. */
export const teardown = (): Promise<unknown> => stop();

async function serve(mode: string) {
  const outDir = mkdtempSync(join(tmpdir(), "wayfarer-gallery-"));
  const gallery = {
    configFile: fileURLToPath(new URL("../gallery/vite.config.ts", import.meta.url)),
    mode,
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
    preview: { host: "127.0.0.1", port: 0 },
  } as const;
  await build(gallery);
  const server = await preview(gallery);
  return {
    url: server.resolvedUrls?.local[0] ?? "",
    async stop() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
