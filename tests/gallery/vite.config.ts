// Serves the gallery of screens for photographing: `npx vite -c tests/gallery/vite.config.ts`.
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig } from "vite";
import { styleTargets } from "../../client/baseline.ts";
import { olderStyles } from "../../client/older-styles.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at("."),
  publicDir: false,
  plugins: [preact({ devToolsEnabled: false })],
  css: { postcss: { plugins: [olderStyles()] } },
  server: { port: 5199, fs: { allow: [at("../..")] } },
  build: { outDir: at("../../dist/gallery"), emptyOutDir: true, assetsInlineLimit: 0, target: "es2022", cssTarget: styleTargets },
});
