// The door: changes the terminal's one-time link for a key, and says what to do when that does not work.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { claimTrainer } from "../../link/trainer-api.ts";
import { say } from "../../ui/words.ts";
import { keep, trainerKey } from "../kept.ts";
import { frameWords, signInWords } from "../words.ts";
import { SetupFrame } from "./setup-frame.tsx";

export type DoorState = "opening" | "needLink" | "linkUsed" | "offline";

const tokenIn = (text: string): string | undefined => /(?:#token=|^)([A-Za-z0-9_-]{16,64})\s*$/.exec(text.trim())?.[1];

/** What the trainer sees while there is no key. */
export function Door(props: { state: DoorState; onToken: (token: string) => void; onRetry: () => void }): JSX.Element {
  const words = say(signInWords);
  const titles = { opening: words.opening, needLink: words.needTitle, linkUsed: words.usedTitle, offline: words.offlineTitle };
  const bodies = { opening: undefined, needLink: words.needBody, linkUsed: words.usedBody, offline: words.offlineBody };
  return (
    <SetupFrame title={titles[props.state]}>
      {bodies[props.state] !== undefined && <p class="door-body">{bodies[props.state]}</p>}
      {props.state === "offline" && (
        <button type="button" class="button button-main button-large" onClick={props.onRetry}>
          {say(frameWords).retry}
        </button>
      )}
      {(props.state === "needLink" || props.state === "linkUsed") && <PasteLink onToken={props.onToken} />}
    </SetupFrame>
  );
}

function PasteLink(props: { onToken: (token: string) => void }): JSX.Element {
  const words = say(signInWords);
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(false);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const token = tokenIn(text);
    setWrong(token === undefined);
    if (token !== undefined) props.onToken(token);
  };
  return (
    <>
      <figure class="terminal">
        <figcaption>{words.where}</figcaption>
        <code>http://localhost:2567/console/#token=…</code>
      </figure>
      <form class="paste" onSubmit={onSubmit}>
        <label class="field">
          <span class="field-label">{words.paste}</span>
          <input
            class="input"
            value={text}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={wrong}
            aria-describedby={wrong ? "paste-wrong" : undefined}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button-large">
          {words.open}
        </button>
      </form>
      {wrong && (
        <p class="form-problem" id="paste-wrong" role="alert">
          {words.pasteWrong}
        </p>
      )}
    </>
  );
}

/** Opens the door with a token, when there is one; `onKey` once this browser holds a key. */
export function SignIn(props: { token?: string; onKey: () => void }): JSX.Element {
  const [token, setToken] = useState(props.token);
  const [state, setState] = useState<DoorState>(token === undefined ? "needLink" : "opening");
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (token === undefined) return;
    let left = false;
    setState("opening");
    void claimTrainer(token).then((result) => {
      if (left) return;
      if (result.ok) {
        keep(trainerKey, result.value.key);
        props.onKey();
      } else setState(result.code === "offline" ? "offline" : "linkUsed");
    });
    return () => {
      left = true;
    };
  }, [token, attempt]);
  return <Door state={state} onToken={setToken} onRetry={() => setAttempt((n) => n + 1)} />;
}
