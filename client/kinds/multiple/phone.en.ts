// The words of a multiple card on the phone, in English.

export const en = {
  hint: (count: number) => (count > 0 ? `${count} are right. Pick them, then send.` : "Several are right. Pick them, then send."),
  rightAnswers: "Right answers",
  yours: "picked",
};
