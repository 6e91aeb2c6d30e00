// The words of an assignment on the phone, in English.

export const en = {
  judgedOn: "Judged on",
};
