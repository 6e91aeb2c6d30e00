// Which layer may import which (ARCHITECTURE.md); everything not allowed here is forbidden.
/** The one list of languages and the one generator of chance, which import nothing. */
const shared = "^server/(languages|chance)\\.ts$";
const only = (from, allowed, comment) => ({
  name: `layer-${from}`,
  comment,
  severity: "error",
  from: { path: `^${from}/`, pathNot: "write-(docs|json-schema)\\.ts$" },
  to: { pathNot: [`^${from}/`, shared, ...allowed] },
});
const node =
  "^(node:)?(fs(/promises)?|path|os|net|dgram|http|crypto|util|stream|url|events|timers(/promises)?|child_process|sqlite|perf_hooks|string_decoder|buffer|process|worker_threads)$";
const packages = (...names) => `node_modules/(${names.join("|")})/`;
const protocolTypes = "^server/protocol/";
/** Numbers alone; it imports nothing. */
const limits = "^server/protocol/limits\\.ts$";
const rules = "^server/rules/";
const rulesBase = "^server/rules/base/";
/** What a kind of card says to the rules: as pure as they are. */
const kindsRules = "^server/kinds/[a-z/]*(rules|shapes?)\\.ts$";
/** How it crosses the wire. */
const kindsWire = "^server/kinds/[a-z/]*(wire|wire-parts|shapes?)\\.ts$";
const kinds = "^server/kinds/";
/** Outlines and colours, for every side that draws. */
const drawing = "^server/drawing/";

const config = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "nothing-imports-tests", severity: "error", from: { pathNot: "^tests/" }, to: { path: "^tests/" } },
    only("server/rules", [kindsRules, limits], "The rules import nothing but the kinds' own and what both sides agree on."),
    {
      name: "kinds-rules-are-rules",
      severity: "error",
      from: { path: kindsRules },
      to: { pathNot: [rulesBase, kindsRules, limits] },
    },
    only("server/rules/base", [], "What the kinds are made of: it knows none of them."),
    only(
      "server/kinds",
      ["^content/schema/", rules, protocolTypes, drawing, "^server/decks/", packages("zod")],
      "What each kind of card says of itself.",
    ),
    only("content/schema", [packages("zod")], "The content's format imports zod only."),
    only("server/drawing", ["^content/schema/"], "What board, screens and print draw, over a brush each has of its own."),
    {
      name: "drawing-takes-types-only",
      severity: "error",
      from: { path: drawing },
      to: { pathNot: [drawing, shared], dependencyTypesNot: ["type-only"] },
    },
    only("server/protocol", [rules, kindsWire, packages("zod", "@colyseus")], "The shelf between server and client."),
    only(
      "server/decks",
      [
        "^content/schema/",
        rules,
        kinds,
        protocolTypes,
        drawing,
        "^server/command-line\\.ts",
        packages("zod", "yaml", "@rgrove", "pdfkit", "fontkit", "linebreak", "express", "helmet"),
        node,
      ],
      "Content file to session.",
    ),
    only("server/storage", [rules, packages("zod", "kysely"), node], "Database and journal."),
    only(
      "server/rooms",
      [rules, kinds, protocolTypes, "^server/decks/", "^server/storage/", packages("zod", "colyseus", "@colyseus", "ws"), node],
      "Colyseus adapter.",
    ),
    only(
      "server/http",
      [
        rules,
        kinds,
        protocolTypes,
        "^server/(decks|storage|rooms)/",
        "^server/config\\.ts",
        packages("zod", "express", "express-rate-limit", "helmet", "pino", "colyseus", "@colyseus"),
        node,
      ],
      "Express routes.",
    ),
    only("client/board", [protocolTypes, drawing, packages("phaser", "idb-keyval")], "The picture of the board: Phaser, no Preact."),
    only("client/link", [protocolTypes, packages("colyseus.js", "@preact")], "The only importer of colyseus.js."),
    only("client/view", [protocolTypes], "Pure selectors."),
    {
      name: "client-takes-types-only",
      comment: "Values come from languages.ts, limits.ts, durations.ts, figures.ts, codes.ts and what is drawn alone.",
      severity: "error",
      from: { path: "^client/" },
      to: {
        path: "^server/",
        pathNot: "^server/(drawing/|(languages|protocol/(limits|durations|figures|codes))\\.ts$)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "client-knows-protocol-only",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^(server/(?!protocol/|drawing/|languages\\.ts)|content/)" },
    },
    {
      name: "protocol-takes-rules-as-types",
      severity: "error",
      from: { path: "^server/protocol/", pathNot: "write-docs\\.ts$" },
      to: {
        path: "^server/(rules|kinds)/",
        pathNot: "^server/(rules/(board|command|game|refusal|event)|kinds/wire)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "phaser-in-board-only",
      severity: "error",
      from: { path: "^client/", pathNot: "^client/board/" },
      to: { path: packages("phaser") },
    },
    {
      name: "colyseus-in-link-only",
      severity: "error",
      from: { path: "^client/", pathNot: "^client/link/" },
      to: { path: packages("colyseus.js", "@colyseus/sdk") },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    parser: "swc",
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node"],
    },
  },
};
export default config;
