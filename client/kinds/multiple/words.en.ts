// The words of a multiple card on stage and desk, in English.

export const en = {
  name: "Several right",
  hint: (count: number) => (count > 0 ? `${count} are right. Pick them on your phone` : "Several are right. Pick them on your phone"),
  whole: (n: number) => (n === 0 ? "Nobody picked exactly these" : `${n} picked exactly these`),
};
