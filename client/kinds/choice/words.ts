// The words of a choice card on the trainer's desk.
import { defineWords } from "../../ui/words.ts";

export const choiceWords = defineWords({ en: { name: "Multiple choice" }, nl: { name: "Meerkeuze" } });
