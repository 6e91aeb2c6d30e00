// The words of a choice card on the trainer's desk, in English.

export const en = { name: "Multiple choice" };
