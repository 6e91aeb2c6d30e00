// The quiet switches of the stage: legend, way in, names, light or dark, English or Dutch. They show when the mouse is near.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Mode } from "../../../server/protocol/rules-types.ts";
import { say } from "../../ui/words.ts";
import { toggleOverlay } from "../overlay.ts";
import { otherLanguage, peopleShown, theme, toggleLanguage, togglePeople, toggleTheme } from "../preferences.ts";
import { stageWords } from "../words.ts";
import { roomWords } from "../words-room.ts";

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

/** After a click with the mouse the keyboard belongs to the clicker again. */
export const letGo = (event: MouseEvent): void => {
  if (event.detail > 0 && event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
};

type ControlProps = { label: string; does: () => void; pressed?: boolean; lang?: string; children: ComponentChildren };

function Control(props: ControlProps): JSX.Element {
  const press = (event: MouseEvent): void => {
    letGo(event);
    props.does();
  };
  return (
    <button type="button" onClick={press} lang={props.lang} aria-pressed={props.pressed} aria-label={props.label} title={props.label}>
      {props.children}
    </button>
  );
}

function Sign(props: { path: string }): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={props.path} />
    </svg>
  );
}

/** What can be shown besides the game, once there is one to know the mode of. */
export function CornerControls(props: { mode: Mode | undefined }): JSX.Element {
  const words = say(roomWords).controls;
  const settings = say(stageWords).settings;
  const near = usePointerNear();
  const other = otherLanguage();
  return (
    <div class={`corner ${near ? "corner-near" : ""}`}>
      {props.mode === "board" && (
        <Control label={words.legend} does={() => toggleOverlay("legend")}>
          <Sign path="M9 9a3.2 3.2 0 1 1 4.6 2.9c-1.1.6-1.6 1.2-1.6 2.4M12 18.2v.1" />
        </Control>
      )}
      {props.mode === "quiz" && (
        <Control label={words.people} does={togglePeople} pressed={peopleShown.value}>
          <Sign path="M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c0-4 2.5-6 6.500-6s6.500 2 6.500 6M16 4.500a3.500 3.500 0 0 1 0 6.500M18 14.500c2.300.800 3.500 2.600 3.500 5.500" />
        </Control>
      )}
      {props.mode !== undefined && (
        <Control label={words.join} does={() => toggleOverlay("join")}>
          <Sign path="M3.500 3.500h6.500v6.500h-6.500zM14 3.500h6.500v6.500h-6.500zM3.500 14h6.500v6.500h-6.500zM14 14h3v3M20.500 17v3.500h-3.500" />
        </Control>
      )}
      <Control label={settings.language} does={toggleLanguage} lang={other}>
        {other.toUpperCase()}
      </Control>
      <Control label={settings.theme} does={toggleTheme} pressed={theme.value === "dark"}>
        <svg class="corner-filled" viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9" />
          <path d="M12 3a9 9 0 0 1 0 18Z" />
        </svg>
      </Control>
    </div>
  );
}
