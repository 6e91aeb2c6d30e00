// The two quiet switches of the stage: light or dark, English or Dutch. They show when the mouse is near.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { language, say } from "../../ui/words.ts";
import { theme, toggleLanguage, toggleTheme } from "../preferences.ts";
import { stageWords } from "../words.ts";

const showForMs = 3_000;

/** True for a while after the mouse moved, so that nothing hangs in the picture. */
const usePointerNear = (): boolean => {
  const [near, setNear] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      setNear(true);
      clearTimeout(timer);
      timer = setTimeout(() => setNear(false), showForMs);
    };
    addEventListener("pointermove", moved);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", moved);
    };
  }, []);
  return near;
};

export function CornerControls(): JSX.Element {
  const words = say(stageWords).settings;
  const near = usePointerNear();
  const other = language.value === "nl" ? "en" : "nl";
  return (
    <div class={`corner ${near ? "corner-near" : ""}`}>
      <button type="button" onClick={toggleLanguage} lang={other} aria-label={words.language}>
        {other.toUpperCase()}
      </button>
      <button type="button" onClick={toggleTheme} aria-pressed={theme.value === "dark"} aria-label={words.theme}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9" />
          <path d="M12 3a9 9 0 0 1 0 18Z" />
        </svg>
      </button>
    </div>
  );
}
