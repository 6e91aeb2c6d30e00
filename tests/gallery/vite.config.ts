// Serves the gallery of screens for photographing: `npx vite -c tests/gallery/vite.config.ts`, with `&long` in one language more.
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

const long = { name: "[Löööng]", locale: "en-GB", decimal: "." };

/** What somebody does who adds a language: a line in the list, and beside each table its words. */
const longLanguage = (): Plugin => ({
  name: "long-language",
  enforce: "pre",
  transform(code, id) {
    if (id.endsWith("server/languages.ts"))
      return code.replace(/^\} as const satisfies/m, `...(location.search.includes("&long") && { xx: ${JSON.stringify(long)} }),\n$&`);
    const told = code.replace(/: WordTable<typeof (en[.\w]*)> = \{/g, "$& xx: longWords($1),");
    return told === code ? undefined : `import { longWords } from ${JSON.stringify(at("long-words.ts"))};\n${told}`;
  },
});

export default defineConfig({
  root: at("."),
  publicDir: false,
  plugins: [longLanguage(), preact({ devToolsEnabled: false }), samples()],
  css: { postcss: { plugins: [olderStyles()] } },
  server: { port: 5199, fs: { allow: [at("../..")] } },
  build: { outDir: at("../../dist/gallery"), emptyOutDir: true, assetsInlineLimit: 0, target: "es2022", cssTarget: styleTargets },
});
