// While stage and phones explain the game: what they show, in the trainer's words to tell along.
import type { JSX } from "preact";
import { say } from "../../ui/words.ts";
import { useDesk } from "./desk-context.ts";
import { introWords } from "./room-words.ts";

export function IntroNow(): JSX.Element {
  const { state } = useDesk();
  const words = say(introWords);
  return (
    <>
      <h1 class="now-title">{words.title}</h1>
      <p class="now-line">{words.lead}</p>
      <ol class="intro-steps">
        {words[state.mode].split("\n").map((line, n) => (
          <li key={line}>
            <span class="intro-number figures" aria-hidden="true">
              {n + 1}
            </span>
            {line}
          </li>
        ))}
      </ol>
    </>
  );
}
