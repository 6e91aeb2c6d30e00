// How every kind of card looks on the phone. It is on the first page, though the kinds' parts come later: a style sheet of its own would be
// one more request for a network to lose, which Vite does not ask for again, and the page's policy takes no style element. Packed it is a
// fifth of a kilobyte a kind. A module of its own, for a glob comes before whatever else its module imports.
import.meta.glob("./*/phone.css", { eager: true });
