// What the page for browsers that are too old says, in English.
import { baseline } from "./baseline.ts";

export const en = {
  title: "This browser is too old",
  needs: (safari: string) => `Wayfarer needs ${safari}, Chrome ${baseline.chrome} or Firefox ${baseline.firefox}, or a newer one.`,
  phone: [
    "Update the browser or the phone, then open the link again.",
    "Or try another browser. On an iPhone only a newer iOS helps.",
    "Or share with the person beside you: one phone is enough for two.",
  ],
  laptop: ["Update the browser, then open the link again.", "Or open the link in another browser."],
  noScript: "Wayfarer needs JavaScript. Switch it on in the settings of the browser, then reload the page.",
};
