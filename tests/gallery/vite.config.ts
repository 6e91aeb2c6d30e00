// Serves the gallery of screens for photographing: `npx vite -c tests/gallery/vite.config.ts`.
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";
import { styleTargets } from "../../client/baseline.ts";
import { olderStyles } from "../../client/older-styles.ts";
import { allSamples } from "../kit/played.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Every kind's sample out of a real game, played here: the oldest browser shown in the gallery could not play one. */
const samples = (): Plugin => ({
  name: "samples",
  resolveId: (id) => (id === "virtual:samples" ? "\0samples" : undefined),
  load: (id) => (id === "\0samples" ? `export const samples = ${JSON.stringify(allSamples())};` : undefined),
});

export default defineConfig({
  root: at("."),
  publicDir: false,
  plugins: [preact({ devToolsEnabled: false }), samples()],
  css: { postcss: { plugins: [olderStyles()] } },
  server: { port: 5199, fs: { allow: [at("../..")] } },
  build: { outDir: at("../../dist/gallery"), emptyOutDir: true, assetsInlineLimit: 0, target: "es2022", cssTarget: styleTargets },
});
