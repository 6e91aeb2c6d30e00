// What a choice says on paper, in English.

export const en = { title: "The answer", hint: "One is right." };
