// All styles of the phone in one place, for the page and for the gallery.
import "../ui/fonts.css";
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/widgets.css";
import "./css/frame.css";
import "./css/poster.css";
import "./css/gate.css";
import "./css/step.css";
import "./css/moving.css";
import "./css/cards.css";
import "./css/votes.css";
import "./css/outcome.css";
import "./css/small.css";
import "./css/low.css";

// Those of the kinds too, though their parts come later: a style sheet of its own would be one more request for a network to lose, which
// Vite does not ask for again, and the page's policy takes no style element. Packed they weigh a quarter of a kilobyte each.
import.meta.glob("../kinds/*/phone.css", { eager: true });
