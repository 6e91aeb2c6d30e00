// Builds the pages of the client; the server hands out what lands in dist/client (SCREENS_DIR) under a strict CSP.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig } from "vite";
import { styleTargets } from "./client/baseline.ts";
import { builtFiles } from "./client/built-files.ts";
import { olderStyles } from "./client/older-styles.ts";
import { tooOldPage } from "./client/too-old.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const page = (name: string): string => at(`client/${name}/index.html`);

/** What the screens share with phones. What only the trainer's two need stays out, to spare the phones. */
const phoneNeeds = new RegExp(
  [
    "node_modules/(preact|@preact)/",
    "client/ui/(?!key-channel|qr-code|gains)",
    "client/view/(teams|customers)",
    // What a kind's part needs is on the page before it is asked for: a lost import is remembered as lost (client/link/part.ts).
    "client/phone/parts/(announce|answered|icons|send-foot|use-draft)",
    "client/kinds/options/phone\\.tsx",
    "client/link/(?!socket\\.|trainer-api)",
    "server/protocol/",
    "server/drawing/(option-marks|signs|team-shapes)",
  ].join("|"),
);

export default defineConfig({
  root: at("client"),
  base: "/",
  publicDir: false,
  plugins: [
    preact({ devToolsEnabled: false }),
    tooOldPage(),
    builtFiles(resolve(import.meta.dirname, process.env.SCREENS_DIR || "dist/client")),
  ],
  css: { postcss: { plugins: [olderStyles()] } },
  build: {
    // Its syntax runs in the baseline, but for static blocks, which nothing uses; lowering classes would cost a phone 16 KB.
    target: "es2022",
    cssTarget: styleTargets,
    // data: URLs for fonts and inline scripts are not allowed by the CSP.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // WebKit never ends an import whose preload was lost: what is loaded later is asked for once, by the import.
      resolveDependencies: (_file, needs, { hostType }) => (hostType === "html" ? needs : needs.filter((name) => name.endsWith(".css"))),
    },
    // Phaser alone is larger than the usual warning.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      // Packing takes its time, and is meant to.
      checks: { pluginTimings: false },
      // What every page needs comes in one piece: on a slow network each request costs a phone more than its bytes.
      output: {
        // A kind's part says which it is of.
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${/client\/(kinds\/\w+)\/phone/.exec(facadeModuleId ?? "")?.[1]?.replace("/", "-") ?? "[name]"}-[hash].js`,
        codeSplitting: {
          groups: [
            { name: "base", test: phoneNeeds },
            // A phone's way in, and its styles: what is there before the code, and in play too.
            { name: "gate", test: /client\/phone\//, minShareCount: 2 },
          ],
        },
      },
      input: { phone: page("phone"), stage: page("stage"), console: page("console"), preview: page("preview") },
    },
  },
});
