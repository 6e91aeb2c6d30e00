// The words of a poll.
import { defineWords } from "../../ui/words.ts";

export const pollWords = defineWords({
  en: { name: "Opinion", stageHint: "Your opinion. Nothing is right or wrong here" },
  nl: { name: "Mening", stageHint: "Jouw mening. Goed of fout bestaat hier niet" },
});
