// The client's colour carries text that can be read, and the screens speak of its customers as it does.
import { afterEach, expect, it } from "vitest";
import { brandColours, clientName } from "../../client/ui/brand.tsx";
import { tailorTo, terms } from "../../client/ui/terms.ts";
import { language } from "../../client/ui/words.ts";
import { contrast } from "../../content/schema/colour.ts";

afterEach(() => {
  tailorTo(undefined);
  language.value = "en";
});

const ink = { "var(--on-light)": "#22303C", "var(--on-dark)": "#FFFFFF" };

it.each(["#0B6E4F", "#FFD400", "#FFFFFF", "#000000", "#E4002B", "#767676", "#8899AA"])(
  "writes on %s in the better of white and ink",
  (accent) => {
    const { "--on-brand": on } = brandColours({ name: {}, accent });
    const written = contrast(accent, ink[on as keyof typeof ink]);
    expect(written).toBeGreaterThanOrEqual(
      Math.max(contrast(accent, ink["var(--on-light)"]), contrast(accent, ink["var(--on-dark)"])) - 0.05,
    );
  },
);

it("has no colour of its own where the client has none", () => {
  expect(brandColours({ name: { nl: "Badhuis" } })).toEqual({});
  expect(brandColours(undefined)).toEqual({});
});

it("says the name in another language rather than none", () => {
  expect(clientName({ name: { nl: "Badhuis" } })).toBe("Badhuis");
});

it("calls customers what the client calls them, in each language that has its word", () => {
  expect(terms().customers).toBe("customers");
  tailorTo({ name: { nl: "Badhuis" }, terms: { nl: { customer: "lid", customers: "leden", aCustomer: "een lid" } } });
  expect(terms().customers).toBe("customers");
  language.value = "nl";
  expect(terms()).toEqual({ customer: "lid", customers: "leden", aCustomer: "een lid" });
});
