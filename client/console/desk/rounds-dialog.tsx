// Finished rounds, latest first, to put on the stage once more (R8).
import type { JSX } from "preact";
import { deskPart } from "../../kinds/desk.ts";
import { say } from "../../ui/words.ts";
import { Dialog } from "../dialog.tsx";
import { Icon } from "../icons.tsx";
import { useDesk } from "./desk-context.ts";
import { stageWords } from "./show-words.ts";

export function RoundsDialog(): JSX.Element {
  const { desk, act, show } = useDesk();
  const words = say(stageWords);
  const isShown = (round: number): boolean => desk.shown?.kind === "round" && desk.shown.round === round;
  const put = async (round: number): Promise<void> => {
    const done = await act(isShown(round) ? { type: "hide" } : { type: "show", what: { kind: "round", round } });
    if (done) show(undefined);
  };
  return (
    <Dialog title={words.roundsTitle} onClose={() => show(undefined)}>
      <p>{desk.rounds.length === 0 ? words.noRounds : words.roundsHelp}</p>
      <ul class="rounds">
        {[...desk.rounds].reverse().map(({ round, kind, text }) => (
          <li key={round}>
            <button type="button" class="round-choice" aria-pressed={isShown(round)} onClick={() => void put(round)}>
              <span class="round-choice-head">
                <strong class="figures">{words.roundLine(round)}</strong> {deskPart(kind).name()}
                <span class="round-choice-go">
                  <Icon name={isShown(round) ? "cross" : "screen"} size="1.1rem" /> {isShown(round) ? words.takeOff : words.put}
                </span>
              </span>
              <span class="round-choice-text">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
