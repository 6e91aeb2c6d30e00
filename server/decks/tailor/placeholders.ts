// Placeholders such as {{customer}}: finding them in a text, and filling them with a client's own words.

const pattern = /\{\{\s*([A-Za-z][A-Za-z0-9-]*(?: [A-Za-z0-9-]+)*)\s*\}\}/g;

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The names of the placeholders in a text; `{{Customer}}` is `customer` at the start of a sentence. */
export const placeholdersIn = (text: string): readonly string[] => [...text.matchAll(pattern)].map((match) => lowerFirst(match[1] ?? ""));

/** Whether braces are left that form no placeholder. */
export const hasStrayBraces = (text: string): boolean => /\{\{|\}\}/.test(text.replace(pattern, ""));

/** Words in single braces, which were meant as placeholders. */
export const singleBracesIn = (text: string): readonly string[] => text.match(/(?<!\{)\{\s*[A-Za-z][A-Za-z0-9 -]*\}(?!\})/g) ?? [];

/** The text with every placeholder filled; one written with a capital gets a capital. */
export const fillPlaceholders = (text: string, word: (name: string) => string): string =>
  text.replace(pattern, (_, name: string) => (name === lowerFirst(name) ? word(name) : upperFirst(word(lowerFirst(name)))));
