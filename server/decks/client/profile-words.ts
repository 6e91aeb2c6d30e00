// The words a profile has for placeholders: written ones, and those that follow from them, such as "ons lid" from "het lid".
import type { Profile, WordFor } from "../../../content/schema/profile.ts";
import type { LocalizedText } from "../../../content/schema/text.ts";
import { inOneOf, type Language, languages } from "../../languages.ts";
import { writeAmount } from "../../protocol/figures.ts";
import type { Terms } from "../../protocol/seats.ts";

/** Words by the name of the placeholder they fill. */
export type Words = Readonly<Record<string, LocalizedText>>;

const perLanguage = (make: (language: Language) => string | undefined): LocalizedText => {
  const text: { -readonly [L in Language]?: string } = {};
  for (const language of languages) {
    const made = make(language);
    if (made !== undefined) text[language] = made;
  }
  return text;
};

/** What each language sets before a word; `a` and `the` only where they are the same before every word. */
interface Grammar {
  readonly and: string;
  readonly a?: string;
  readonly the?: string;
  readonly this: (definite: string) => string;
  readonly our: (definite: string) => string;
}

const isNeuter = (definite: string): boolean => definite.startsWith("het ");

const grammars: Readonly<Record<Language, Grammar>> = {
  en: { and: "and", the: "the", this: () => "this", our: () => "our" },
  nl: { and: "en", a: "een", this: (the) => (isNeuter(the) ? "dit" : "deze"), our: (the) => (isNeuter(the) ? "ons" : "onze") },
};

const after = (word: LocalizedText, before: (language: Language) => string | undefined): LocalizedText =>
  perLanguage((language) => word[language] && before(language) && `${before(language)} ${word[language]}`);

const wordsFor = (one: "customer" | "employee", word: WordFor): Words => {
  const { singular, plural } = word;
  const indefinite = one === "customer" ? "a customer" : "an employee";
  return {
    [one]: singular,
    [`${one}s`]: plural,
    [indefinite]: { ...after(singular, (language) => grammars[language].a), ...word.a },
    [`the ${one}`]: { ...after(singular, (language) => grammars[language].the), ...word.the },
    [`this ${one}`]: after(singular, (language) => grammars[language].this(word.the?.[language] ?? "")),
    [`our ${one}`]: after(singular, (language) => grammars[language].our(word.the?.[language] ?? "")),
  };
};

const listed = (items: readonly string[], language: Language): string | undefined =>
  items.length < 2 ? items[0] : `${items.slice(0, -1).join(", ")} ${grammars[language].and} ${items.at(-1)}`;

const each = (name: string, items: readonly LocalizedText[]): Words =>
  Object.fromEntries(items.map((item, index) => [`${name} ${index + 1}`, item]));

const list = (name: string, items: readonly LocalizedText[] = []): Words =>
  items.length === 0
    ? {}
    : {
        [`${name}s`]: perLanguage((language) =>
          listed(
            items.flatMap((item) => item[language] ?? []),
            language,
          ),
        ),
        ...each(name, items),
      };

const amount = (value: number | undefined, unit: LocalizedText | undefined): LocalizedText =>
  perLanguage((language) => {
    if (value === undefined || (unit && unit[language] === undefined)) return undefined;
    return writeAmount(value, unit?.[language] ?? "", language);
  });

const metricWords = ({ name, unit, value, goal }: NonNullable<Profile["metric"]>): Words => ({
  metric: name,
  "metric value": amount(value, unit),
  "metric goal": amount(goal, unit),
});

/** All words of a profile; a name that exists in one language is good in the others too. */
export const wordsOf = (profile: Profile): Words => ({
  ...profile.words,
  organisation: perLanguage((language) => inOneOf(profile.name, language)),
  ...(profile.customer ? wordsFor("customer", profile.customer) : {}),
  ...(profile.employee ? wordsFor("employee", profile.employee) : {}),
  ...(profile.promise ? { promise: profile.promise } : {}),
  ...list("promise", profile.promises),
  ...list("stage", profile.stages),
  ...list("channel", profile.channels),
  ...(profile.metric ? metricWords(profile.metric) : {}),
  ...each("complaint", profile.complaints ?? []),
  ...each("compliment", profile.compliments ?? []),
});

/** What the screens' own words call a customer, in each language that has all three forms. */
export const termsOf = (words: Words): { readonly [L in Language]?: Terms } => {
  const terms: { -readonly [L in Language]?: Terms } = {};
  for (const language of languages) {
    const [customer, customers, aCustomer] = ["customer", "customers", "a customer"].map((name) => words[name]?.[language]);
    if (customer && customers && aCustomer) terms[language] = { customer, customers, aCustomer };
  }
  return terms;
};

const fields: readonly (readonly [RegExp, string])[] = [
  [/^organisation$/, "name"],
  [/^(a |the |this |our )?customers?$/, "customer"],
  [/^(an |the |this |our )?employees?$/, "employee"],
  [/^promise$/, "promise"],
  [/^(promises|promise [1-5])$/, "promises"],
  [/^(stages|stage [1-8])$/, "stages"],
  [/^(channels|channel [1-8])$/, "channels"],
  [/^metric( value| goal)?$/, "metric"],
  [/^complaint [1-3]$/, "complaints"],
  [/^compliment [1-3]$/, "compliments"],
];

/** The profile's field that fills a placeholder; undefined for one that a deck made up, which `words` can fill. */
export const fieldOf = (placeholder: string): string | undefined => fields.find(([name]) => name.test(placeholder))?.[1];

/** Puts a client's words before a deck's own, language by language. */
export const withWords = <T extends { readonly placeholders: Words }>(deck: T, words: Words): T => {
  const placeholders = Object.fromEntries(Object.entries(deck.placeholders).map(([name, own]) => [name, { ...own, ...words[name] }]));
  return { ...deck, placeholders };
};
