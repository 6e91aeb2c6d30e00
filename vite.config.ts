// Builds the pages of the client; the server hands out what lands in dist/client under a strict CSP.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const pages = ["phone", "stage", "console"]
  .map((name): [name: string, file: string] => [name, at(`client/${name}/index.html`)])
  .filter(([, file]) => existsSync(file));

export default defineConfig({
  root: at("client"),
  base: "/",
  publicDir: false,
  plugins: [preact({ devToolsEnabled: false })],
  build: {
    outDir: at("dist/client"),
    emptyOutDir: true,
    target: "es2022",
    // data: URLs for fonts and inline scripts are not allowed by the CSP.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    // Phaser alone is larger than the usual warning.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: { input: Object.fromEntries(pages) },
  },
});
