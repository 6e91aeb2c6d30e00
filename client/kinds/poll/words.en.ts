// The words of a poll, in English.

export const en = { name: "Opinion", stageHint: "Your opinion. Nothing is right or wrong here" };
