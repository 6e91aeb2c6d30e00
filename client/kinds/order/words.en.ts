// The words of an order card on stage and desk, in English.

export const en = {
  name: "Put in order",
  stageHint: "Put them in order on your phone",
  inPlace: "had it here",
  wholeOrder: (n: number) => (n === 0 ? "Nobody had the whole order" : n === 1 ? "1 had the whole order" : `${n} had the whole order`),
  rightOrder: "Right order",
  mostCommon: "Most common orders",
  allRight: (n: number, of: number) => `${n} of ${of} had it all right`,
};
