// A text of one's own for the trainer: a draft until the server has it.
import { say } from "../../ui/words.ts";
import { selfWords } from "../words-self.ts";
import { announce } from "./announce.tsx";
import { useDraft } from "./use-draft.ts";
import { type Send, useSend } from "./use-send.ts";

/** One for each place to write; `kept` once it is stored. */
export function useNote(place: "idea" | "debrief" | "success", send: Send, kept: () => void) {
  const { busy, refused, submit } = useSend(send);
  const { value: text, write, sent } = useDraft(place, 0, "");
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!(await submit({ type: "noteInsight", text, about: place === "success" ? "success" : "note" }))) return;
    write("");
    sent();
    announce(say(selfWords).kept);
    kept();
  };
  return { text, write, keep, refused, empty: busy || text.trim() === "" };
}
