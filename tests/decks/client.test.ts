// A client's profile: the words it gives, what it lacks, what is wrong with it, and that nobody gets another's content.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { contrast, readableShade, textContrast } from "../../content/schema/colour.ts";
import { checkPath } from "../../server/decks/check/path.ts";
import { svgComplaint } from "../../server/decks/check/safe-svg.ts";
import { libraryKeeper } from "../../server/decks/read/library-keeper.ts";
import { loadLibrary } from "../../server/decks/read/load-library.ts";
import { prepareSession } from "../../server/decks/tailor/prepare-session.ts";
import { choose } from "../../server/http/choose.ts";
import { aChoice, aContent, base, profile } from "./a-client.ts";

const languages = ["en", "nl"] as const;

/** The words of the first card for a client. */
const firstWords = (folder: string, client: string) => {
  const chosen = choose({ mode: "quiz", client, decks: ["small"] }, loadLibrary(folder));
  if ("problem" in chosen) throw new Error(chosen.problem);
  return prepareSession({ ...chosen, languages }).presentation.cards.first;
};

/** The findings about alpha's profile with a change. */
const findingsFor = (change: object) => {
  const { folder, put } = aContent();
  const file = put("clients/alpha/profile.yaml", { ...profile, ...change });
  return checkPath(join(folder, "clients/alpha")).errors.filter((error) => error.file === file);
};

describe("the words of a client", () => {
  it("fill the placeholders of any deck, with the article of each language", () => {
    const words = firstWords(aContent().folder, "alpha");
    expect(words?.en?.text).toBe("What does the member want?");
    expect(words?.nl?.text).toBe("Wat wil het lid? Het lid van Badhuis Alpha.");
  });

  it("leave the deck's own where they are missing, and these are listed", () => {
    const { folder } = aContent();
    expect(firstWords(folder, "beta")?.nl?.text).toBe("Wat wil de klant? De klant van Bakkerij Beta.");
    const beta = loadLibrary(folder).clients.find(({ id }) => id === "beta");
    expect(beta?.fallbacks).toEqual([
      { placeholder: "promise 1", languages: ["nl"] },
      { placeholder: "the customer", languages: ["nl"] },
    ]);
    const { errors, advice } = checkPath(join(folder, "clients/beta"));
    expect(errors).toEqual([]);
    expect(advice.map(({ found, mend }) => [found, mend])).toContainEqual(["nothing for {{the customer}} in nl", "add it under customer:"]);
  });

  it("say dit and ons for a het-word, and lists as people say them", () => {
    const { folder, put } = aContent();
    put("clients/alpha/profile.yaml", {
      ...profile,
      channels: ["desk", "app", "letter"].map((en) => ({ en, nl: en })),
      metric: { name: { en: "CSAT", nl: "KTV" }, unit: { en: "%", nl: "%" }, value: 71.5, goal: 80 },
    });
    const words = loadLibrary(folder).clients.find(({ id }) => id === "alpha")?.words;
    expect(words?.["this customer"]).toEqual({ en: "this member", nl: "dit lid" });
    expect(words?.["our customer"]).toEqual({ en: "our member", nl: "ons lid" });
    expect(words?.["a customer"]).toEqual({ en: "a member", nl: "een lid" });
    expect(words?.channels).toEqual({ en: "desk, app and letter", nl: "desk, app en letter" });
    expect(words?.["metric value"]).toEqual({ en: "71.5%", nl: "71,5%" });
  });

  it("can be used in a deck of one's own without declaring them", () => {
    const { folder, put } = aContent();
    const { placeholders: _, ...bare } = base;
    put("clients/alpha/decks/own/deck.yaml", { ...bare, id: "own", cards: [aChoice("mine", "{{Promise 1}} for {{customers}}?")] });
    expect(checkPath(join(folder, "clients/alpha")).errors).toEqual([]);
    const chosen = choose({ mode: "quiz", client: "alpha", decks: ["alpha.own"] }, loadLibrary(folder));
    expect("problem" in chosen || prepareSession({ ...chosen, languages }).presentation.cards.mine?.en?.text).toBe(
      "Warm water for members?",
    );
  });

  it("are told when they make a text too long for the screens", () => {
    const { folder, put } = aContent();
    const long = `What do you say when ${"{{customer}} ".repeat(12)}?`;
    put("decks/small/deck.yaml", {
      ...base,
      placeholders: { ...base.placeholders, customer: { en: "guest", nl: "gast" } },
      cards: [aChoice("first", long)],
    });
    put("clients/alpha/profile.yaml", {
      ...profile,
      customer: { ...profile.customer, singular: { en: "associated household member", nl: "lid" } },
    });
    const { advice } = checkPath(join(folder, "clients/alpha"));
    expect(advice).toMatchObject([{ path: "customer", found: expect.stringContaining("in small, first, its text, en") }]);
  });
});

describe("a profile with a fault", () => {
  it.each([
    [
      "Dutch without its article",
      { customer: { ...profile.customer, the: { nl: "lid" } } },
      "de or het before the word",
      "customer.the.nl",
    ],
    ["English without its article", { customer: { ...profile.customer, a: undefined } }, "a or an before the word", "customer"],
    ["a colour nobody can read on", { colours: { accent: "#7F8C8D" } }, "a contrast of at least 4.5", "colours.accent"],
    ["a colour that is none", { colours: { accent: "green" } }, "six digits after #", "colours.accent"],
    ["a logo that is not there", { logo: "logo.svg" }, "a file beside profile.yaml", "logo"],
    ["a logo elsewhere", { logo: "../beta/logo.svg" }, "a file beside profile.yaml", "logo"],
    ["another id than its folder", { id: "gamma" }, "the folder's name, alpha", "id"],
    [
      "a word that has a field",
      { words: { promise: { en: "we care", nl: "wij zorgen" } } },
      "no other field of the profile has",
      "words.promise",
    ],
    ["an unknown field", { slogan: "hello" }, "only fields of the format", "slogan"],
  ])("is told once, in its place: %s", (_, change, expected, path) => {
    const errors = findingsFor(change);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path, expected: expect.stringContaining(expected) });
    expect(errors[0]?.line).toBeGreaterThan(0);
    expect(errors[0]?.mend).not.toBe("");
  });

  it("is mended by the shade it names", () => {
    const [error] = findingsFor({ colours: { accent: "#7F8C8D" } });
    expect(error?.mend).toContain(readableShade("#7F8C8D"));
    expect(contrast(readableShade("#7F8C8D"), "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
    expect(textContrast("#F4D35E")).toBeGreaterThanOrEqual(4.5);
  });

  it("takes only its own client out of the catalogue", () => {
    const { folder, put } = aContent();
    put("clients/alpha/profile.yaml", "name: nothing else");
    expect(loadLibrary(folder).clients.map(({ id }) => id)).toEqual(["beta"]);
  });
});

describe("a logo", () => {
  const svg = (inside: string, attributes = "") => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${inside}</svg>`;

  /** Six floors, each of ten of the one below. */
  const copies = (ten: string, tag = "g") =>
    `<g id="a0"><path/></g>${[1, 2, 3, 4, 5, 6].map((floor) => `<${tag} id="a${floor}">${ten.replace("ID", `a${floor - 1}`).repeat(10)}</${tag}>`).join("")}`;

  it.each([
    ["a script", svg("<script>alert(1)</script>")],
    ["a script in another case", svg("<SCRIPT>alert(1)</SCRIPT>")],
    ["a handler", svg("", ' onload="alert(1)"')],
    ["a handler without quotes", svg("<g onload=alert(1) />")],
    ["a picture from elsewhere", svg('<image href="https://example.org/a.png"/>')],
    ["a use from elsewhere", svg('<use href="https://example.org/a.svg#a"/>')],
    ["a fill from elsewhere", svg('<g fill="url(https://example.org/a.svg#a)"/>')],
    ["a style that loads", svg("<g style=\"background:url('//example.org/a')\"/>")],
    ["a style sheet", svg("<style>@import 'https://example.org/a.css'</style>")],
    ["a foreign object", svg("<foreignObject><body/></foreignObject>")],
    ["a link", svg('<a href="javascript:alert(1)"><path/></a>')],
    ["an animation of a link", svg('<set attributeName="href" to="javascript:alert(1)"/>')],
    ["an entity", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("")}`],
    ["an encoded attribute", svg('<use href="&#106;avascript:alert(1)"/>')],
    ["an instruction", `<?xml-stylesheet href="https://example.org/a.css"?>${svg("")}`],
    ["a web page", "<html><body/></html>"],
    ["half a tag", svg("<path d='M0 0' ")],
    ["tags that do not match", svg("<g><path/></svg>")],
    ["a picture set", svg("<g style=\"mask-image:image-set('https://example.org/a' 1x)\"/>")],
    ["a source", svg("<g style=\"mask:src('https://example.org/a')\"/>")],
    ["a picture set with a prefix", svg("<g fill=\"-webkit-image-set('//example.org/a' 1x)\"/>")],
    ["another base", svg('<use xml:base="https://example.org/a.svg" href="#a"/>')],
    ["another base on the outside", svg("", ' xml:base="https://example.org/"')],
    ["a use from elsewhere in the old way", svg('<use xlink:href="a.svg#a"/>', ' xmlns:xlink="http://www.w3.org/1999/xlink"')],
    ["a use from elsewhere under another prefix", svg('<use x:href="a.svg#a"/>', ' xmlns:x="http://www.w3.org/1999/xlink"')],
    ["a shape under another prefix", svg("<x:script>alert(1)</x:script>", ' xmlns:x="http://www.w3.org/2000/svg"')],
    ["a page within", svg('<g xmlns="http://www.w3.org/1999/xhtml"/>')],
    ["an address in an encoded style", svg('<g style="fill:u&#114;l(//example.org/a)"/>')],
    ["an address in a CSS escape", svg('<g style="fill:\\75rl(//example.org/a)"/>')],
    ["an address never closed", svg('<g fill="url(//example.org/a"/>')],
    ["an address behind a harmless one", svg('<g fill="url(#a) url(a.svg#b)"/>')],
    ["an address in capitals", svg('<g fill="URL(a.svg#b)"/>')],
    ["a filter", svg('<g filter="blur(900px)"/>')],
    ["a filter of its own", svg('<filter id="a"><feTurbulence/></filter>')],
    ["an animation", svg('<path><animate attributeName="d" dur="1s"/></path>')],
    ["a marker", svg('<marker id="a"/>')],
    ["a picture within", svg('<image href="data:image/png;base64,AA"/>')],
    ["an encoding that hides characters", `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg("")}`],
    ["a style sheet in an instruction inside", svg('<?xml-stylesheet href="a.css"?>')],
    ["a dashed line", svg('<path stroke-dasharray=".01" d="M0 0h9"/>')],
    ["a dashed line in a style", svg('<path style="fill:none;stroke-dasharray:.01" d="M0 0h9"/>')],
    ["tags in each other by the thousand", svg(`${"<g>".repeat(9_000)}${"</g>".repeat(9_000)}`)],
    ["tags in each other, forty deep", svg(`${"<g>".repeat(40)}${"</g>".repeat(40)}`)],
    ["a use of what it is in", svg('<g id="a"><use href="#a"/></g>')],
    ["two uses of each other", svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')],
    ["a pattern painted with itself", svg('<pattern id="a"><rect fill="url(#a)"/></pattern>')],
    ["copies of copies of copies", svg(`<defs>${copies("<use href='#ID'/>")}</defs><use href="#a6"/>`)],
    ["patterns in patterns in patterns", svg(`<defs>${copies("<rect fill='url(#ID)'/>", "pattern")}</defs><rect fill="url(#a6)"/>`)],
    ["masks in a style", svg(`<defs>${copies("<rect style='mask:url(\"#ID\")'/>".replaceAll('"', "&quot;"), "mask")}</defs>`)],
    ["masks by the hundred", svg(`<mask id="a"><rect/></mask>${'<rect mask="url(#a)"/>'.repeat(400)}`)],
    ["a long line drawn a thousand times", svg(`<path id="a" d="${"M0 0h9".repeat(100)}"/>${'<use href="#a"/>'.repeat(1_000)}`)],
  ])("is refused with %s", (_, text) => {
    expect(svgComplaint(text)).toMatchObject({ found: expect.any(String), mend: expect.any(String) });
  });

  it("may have shapes, gradients and references within", () => {
    const paint =
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><path fill="url(#a)" d="M0 0h9"/>';
    expect(svgComplaint(`<?xml version="1.0" encoding="UTF-8"?>\n${svg(`<!-- ours -->${paint}<use href="#a"/>`)}`)).toBeUndefined();
  });

  it("may have what drawing programs write", () => {
    const inkscape =
      "fill:#0b6e4f;fill-opacity:1;stroke:none;stroke-dasharray:none;-inkscape-font-specification:'Open Sans, Bold';mix-blend-mode:normal";
    const drawing = svg(
      `<title>Slot &amp; Ketting (©)</title><defs><clipPath id="clip-1"><path d="M0 0h9v9z"/></clipPath></defs>
      <g transform="matrix(1,0,0,-1,0,9) rotate(30)" clip-path="url('#clip-1')" data-name="Layer (1)" aria-label="a \\ b">
        <path id="p" style="${inkscape}" fill="rgb(1 2 3 / 50%)" d="M 0,0 C 1.5e-1,2 3,4 5,6 Z"/><use xlink:href="#p" opacity=".5"/>
        <text xml:space="preserve"><tspan x="1"><![CDATA[A <b>]]></tspan></text>
      </g>`,
      ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="http://www.w3.org/2000/svg" role="img"',
    );
    expect(svgComplaint(`<?xml version="1.0" encoding="utf-8" standalone="no"?>${drawing}`)).toBeUndefined();
    expect(svgComplaint(svg('<path d="M0 0C1.234,5.678 9.1,2.3 4.5,6.7z" fill="#123456"/>'.repeat(900)))).toBeUndefined();
  });

  it("is small, and what its name says", () => {
    const { folder, put } = aContent();
    put("clients/alpha/profile.yaml", { ...profile, logo: "logo.png" });
    put("clients/alpha/logo.png", "GIF89a");
    const check = () => checkPath(join(folder, "clients/alpha")).errors.map(({ found }) => found);
    expect(check()).toEqual(["a file that is no PNG"]);
    writeFileSync(join(folder, "clients/alpha/logo.png"), Buffer.alloc(70_000));
    expect(check()).toEqual(["70000 bytes"]);
    const large = Buffer.from("89504e470d0a1a0a0000000d494844520000753000000bb8", "hex");
    writeFileSync(join(folder, "clients/alpha/logo.png"), large);
    expect(check()).toEqual(["30000 × 3000 pixels"]);
  });
});

describe("nobody else's content", () => {
  const library = loadLibrary(aContent().folder);

  it("is offered to one client only, and to nobody without one", () => {
    const choice = (client: string | undefined, deck: string) => "problem" in choose({ mode: "quiz", client, decks: [deck] }, library);
    expect(choice("beta", "beta.bread")).toBe(false);
    expect(choice("alpha", "beta.bread")).toBe(true);
    expect(choice(undefined, "beta.bread")).toBe(true);
    expect(choice("alpha", "bread")).toBe(true);
  });

  it.each(["../beta", "beta/../alpha", "nobody", "__proto__", "."])("is not found by a path: %s", (client) => {
    expect(choose({ mode: "quiz", client, decks: ["small"] }, library)).toHaveProperty("problem");
  });

  it("is not read through a link out of the folder", () => {
    const [mine, theirs] = [aContent(), aContent()];
    symlinkSync(join(theirs.folder, "clients/beta"), join(mine.folder, "clients/gamma"));
    symlinkSync(join(theirs.folder, "decks/small"), join(mine.folder, "decks/linked"));
    mkdirSync(join(mine.folder, "clients/alpha/boards"));
    symlinkSync("/etc/hostname", join(mine.folder, "clients/alpha/boards/secret.yaml"));
    const { decks, clients, errors } = loadLibrary(mine.folder);
    expect(decks.map(({ id }) => id)).toEqual(["small"]);
    expect(clients.map(({ id }) => id)).toEqual(["beta"]);
    expect(errors.map(({ found }) => found)).toEqual(Array(3).fill("a link that leads out of the content folder"));
  });

  it("may be linked to within the folder", () => {
    const { folder } = aContent();
    mkdirSync(join(folder, "shared"));
    symlinkSync(join(folder, "decks/small"), join(folder, "shared/small"));
    rmSync(join(folder, "clients/beta/decks/bread"), { recursive: true });
    expect(loadLibrary(folder).errors).toEqual([]);
  });
});

describe("a kept library", () => {
  it("reads a client again when something of it has changed", async () => {
    const { folder, put } = aContent();
    const library = libraryKeeper(folder);
    const of = async (id: string) => (await library()).clients.find((one) => one.id === id);
    const alpha = await of("alpha");
    expect(await of("alpha")).toBe(alpha);
    put("clients/alpha/profile.yaml", { ...profile, name: { en: "Alpha", nl: "Alfa" } });
    expect((await of("alpha"))?.words.organisation).toEqual({ en: "Alpha", nl: "Alfa" });
    put("decks/small/deck.yaml", { ...base, version: "1.3.0" });
    expect((await library()).advice).toMatchObject(expect.arrayContaining([expect.objectContaining({ path: "baseVersion" })]));
  });
});

describe("the worked example", () => {
  const library = loadLibrary(fileURLToPath(new URL("../../content", import.meta.url)));
  const example = library.clients.find(({ id }) => id === "slot-en-ketting");

  it("fills everything the library asks for, in both languages", () => {
    expect(example?.fallbacks).toEqual([]);
    expect(example?.presentation.logo?.type).toBe("image/svg+xml");
  });

  it("has an overlay and a deck of its own, without a brace left", () => {
    expect(example?.decks.map(({ id, cards }) => [id, cards.length])).toEqual([
      ["slot-en-ketting.masterclass", 73],
      ["slot-en-ketting.on-loan", 5],
    ]);
    const decks = [...library.decks, ...(example?.decks ?? [])];
    const words = JSON.stringify(prepareSession({ decks, languages, client: example }).presentation);
    expect(words).not.toContain("{{");
    expect(words).toContain("het lid");
    expect(words).not.toContain("jullie organisatie");
  });
});
