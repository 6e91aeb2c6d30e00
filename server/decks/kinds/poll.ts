// Tailors a poll (K7): options without a solution.
import { answerSeconds } from "../timing.ts";
import { letterAt, type Tailoring } from "./tailoring.ts";

const BASE_SECONDS = 25;

export const poll: Tailoring<"poll"> = {
  rules: ({ options }, base) => ({ ...base, kind: "poll", options: options.map((_, place) => letterAt(place)) }),
  words: ({ options }, say) => ({ options: options.map(({ text }, place) => ({ id: letterAt(place), text: say(text) })) }),
  seconds: ({ options, seconds }, say) =>
    seconds ??
    answerSeconds(
      BASE_SECONDS,
      options.map((option) => say(option.text)),
    ),
};
