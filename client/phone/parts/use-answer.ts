// One answer on its way: what was tapped, and whether the server has stored it. Only a receipt makes it stored (R3).
import { useRef, useState } from "preact/hooks";
import type { Answer } from "../../../server/protocol/rules-types.ts";
import { say } from "../../ui/words.ts";
import { sameAnswer } from "../../view/phone-view.ts";
import { playWords } from "../words-play.ts";
import { announce } from "./announce.tsx";
import type { RefusedCode, Send } from "./use-send.ts";

export type AnswerStatus = "open" | "sending" | "stored" | "refused";

interface Answering {
  /** What to show as chosen: the answer under way, else the stored one. */
  readonly given: Answer | undefined;
  readonly status: AnswerStatus;
  readonly refused: RefusedCode | undefined;
  readonly give: (answer: Answer) => void;
}

interface Tried {
  readonly answer: Answer;
  readonly status: "sending" | "stored" | "refused";
  readonly refused?: RefusedCode;
}

/** `stored` is the answer the server says it has. */
export function useAnswer(round: number, stored: Answer | undefined, send: Send): Answering {
  const [tried, setTried] = useState<Tried>();
  const latest = useRef(0);

  const give = async (answer: Answer): Promise<void> => {
    latest.current += 1;
    const attempt = latest.current;
    setTried({ answer, status: "sending" });
    const receipt = await send({ type: "submitAnswer", round, answer });
    if (attempt !== latest.current) return;
    setTried(receipt.ok ? { answer, status: "stored" } : { answer, status: "refused", refused: receipt.code });
    if (!receipt.ok) return;
    const words = say(playWords);
    announce(`${words.stored} ${words.storedText}`);
    navigator.vibrate?.(20);
  };

  const arrived = tried !== undefined && (tried.status === "stored" || sameAnswer(tried.answer, stored));
  const status = tried === undefined || arrived ? (stored || tried ? "stored" : "open") : tried.status;
  return {
    given: tried?.status === "refused" ? stored : (tried?.answer ?? stored),
    status,
    refused: tried?.refused,
    give: (answer) => void give(answer),
  };
}
