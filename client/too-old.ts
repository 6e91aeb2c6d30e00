// The one plain page that a browser below the baseline gets, in every screen's HTML: no module, no style it might not know.
import type { HtmlTagDescriptor, Plugin } from "vite";
import { baseline } from "./baseline.ts";
import type { Language } from "./ui/words.ts";

type Surface = "phone" | "laptop";
type PlainWords = { readonly title: string; readonly needs: (safari: string) => string; readonly noScript: string } & Readonly<
  Record<Surface, readonly string[]>
>;

const words: Readonly<Record<Language, PlainWords>> = {
  en: {
    title: "This browser is too old",
    needs: (safari) => `Wayfarer needs ${safari}, Chrome ${baseline.chrome} or Firefox ${baseline.firefox}, or a newer one.`,
    phone: [
      "Update the browser or the phone, then open the link again.",
      "Or try another browser. On an iPhone only a newer iOS helps.",
      "Or share with the person beside you: one phone is enough for two.",
    ],
    laptop: ["Update the browser, then open the link again.", "Or open the link in another browser."],
    noScript: "Wayfarer needs JavaScript. Switch it on in the settings of the browser, then reload the page.",
  },
  nl: {
    title: "Deze browser is te oud",
    needs: (safari) => `Voor Wayfarer heb je ${safari}, Chrome ${baseline.chrome} of Firefox ${baseline.firefox} nodig, of nieuwer.`,
    phone: [
      "Werk de browser of je telefoon bij en open de link opnieuw.",
      "Of probeer een andere browser. Op een iPhone helpt alleen een nieuwere iOS.",
      "Of doe samen met wie naast je zit: één telefoon is genoeg voor twee.",
    ],
    laptop: ["Werk de browser bij en open de link opnieuw.", "Of open de link in een andere browser."],
    noScript: "Wayfarer heeft JavaScript nodig. Zet het aan in de instellingen van je browser en laad de pagina opnieuw.",
  },
};

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

const languages: readonly Language[] = ["en", "nl"];
const inBoth = (write: (say: PlainWords) => string): string =>
  languages.map((language) => `<div lang="${language}">${write(words[language])}</div>`).join("");

const safari: Readonly<Record<Surface, string>> = { phone: `iOS ${baseline.safari}`, laptop: `Safari ${baseline.safari}` };

const tagsFor = (surface: Surface): HtmlTagDescriptor[] => [
  {
    tag: "main",
    attrs: { id: "too-old", class: "plain-page", hidden: true },
    children: inBoth(
      (say) =>
        `<h1>${say.title}</h1><p>${say.needs(safari[surface])}</p><ul>${say[surface].map((line) => `<li>${line}</li>`).join("")}</ul>`,
    ),
    injectTo: "body",
  },
  {
    tag: "noscript",
    children: `<main class="plain-page">${inBoth((say) => `<p>${say.noScript}</p>`)}</main>`,
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
