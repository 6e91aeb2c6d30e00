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
import "../kinds/phone-styles.ts";
