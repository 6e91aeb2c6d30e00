// The desk's words for options, in English.

export const en = { right: "Right", votes: (n: number) => (n === 1 ? "1 answer" : `${n} answers`) };
