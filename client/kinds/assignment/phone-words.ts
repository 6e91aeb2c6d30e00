// The words of an assignment on the phone.
import { defineWords } from "../../ui/words.ts";

export const assignmentPhoneWords = defineWords({
  en: {
    judgedOn: "Judged on",
  },
  nl: {
    judgedOn: "Beoordeeld op",
  },
});
