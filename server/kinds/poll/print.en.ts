// What a poll says on paper, in English.

export const en = {
  title: "An opinion",
  hint: "What do you think? Nothing is right or wrong.",
  opinion: "Show hands, and hear one voice for each.",
};
