// The one plain page that a browser below the baseline gets, in every screen's HTML: no module, no style it might not know.
import type { HtmlTagDescriptor, Plugin } from "vite";
import { languages, type Words, type WordTable } from "../server/languages.ts";
import { baseline } from "./baseline.ts";
import { en } from "./too-old.en.ts";
import { nl } from "./too-old.nl.ts";

type Surface = "phone" | "laptop";
const words: WordTable<typeof en> = { en, nl };

/**
 * Runs in any browser there ever was. `at` came with the baseline's Chrome and Safari, modal dialogs with its Safari.
 * Without `#app` nothing starts. The server's policy allows exactly these bytes (server/http/app.ts).
 */
export const browserCheck = `(function () {
  var app = document.getElementById("app");
  if ([].at && window.HTMLDialogElement && "noModule" in document.createElement("script")) return;
  app.parentNode.removeChild(app);
  document.getElementById("too-old").removeAttribute("hidden");
})();`;

const inEvery = (write: (say: Words<typeof en>) => string): string =>
  languages.map((language) => `<div lang="${language}">${write(words[language])}</div>`).join("");

const safari: Readonly<Record<Surface, string>> = { phone: `iOS ${baseline.safari}`, laptop: `Safari ${baseline.safari}` };

const tagsFor = (surface: Surface): HtmlTagDescriptor[] => [
  {
    tag: "main",
    attrs: { id: "too-old", class: "plain-page", hidden: true },
    children: inEvery(
      (say) =>
        `<h1>${say.title}</h1><p>${say.needs(safari[surface])}</p><ul>${say[surface].map((line) => `<li>${line}</li>`).join("")}</ul>`,
    ),
    injectTo: "body",
  },
  {
    tag: "noscript",
    children: `<main class="plain-page">${inEvery((say) => `<p>${say.noScript}</p>`)}</main>`,
    injectTo: "body",
  },
  { tag: "script", children: browserCheck, injectTo: "body" },
];

export const tooOldPage = (): Plugin => ({
  name: "too-old-page",
  transformIndexHtml: (_html, { path }) => {
    const surface = /^\/(phone|stage|console)\//.exec(path)?.[1];
    return surface === undefined ? [] : tagsFor(surface === "phone" ? "phone" : "laptop");
  },
});
