// The words of an order card on the phone, in English.

export const en = {
  moveUp: (item: string) => `Move up: ${item}`,
  moveDown: (item: string) => `Move down: ${item}`,
  movedTo: (item: string, place: number) => `${item}: place ${place}`,
  orderHelp: "First at the top. Drag, or use the arrows.",
  seeAll: (n: number) => `See all ${n} first`,
  yourPlaceWas: (place: number) => `you: ${place}`,
};
