// All styles of the stage in one place, for the page, the preview and the gallery.
import "../ui/fonts.css";
import "./styles/titles.css";
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/widgets.css";
import "./stage.css";
import "../kinds/stage-styles.ts";
