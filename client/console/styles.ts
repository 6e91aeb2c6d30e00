// All styles of the console in one place, for the page and for the gallery.
import "../ui/fonts.css";
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/widgets.css";
import "./console.css";
import "../kinds/desk-styles.ts";
