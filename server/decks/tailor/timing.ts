// How long reading and answering take when the author does not say: the longer the text, the more time (R1, R2).

const CHARACTERS_PER_SECOND = 18;
const SECOND = 1000;
const READ_MAX_SECONDS = 15;
const ANSWER_STEP_SECONDS = 5;

/** How long texts take, read easily. */
export const readingSeconds = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0) / CHARACTERS_PER_SECOND;

/** Time for a question to stand alone, in ms: what the author says, or by its length, at most 15 s. */
export const readMs = (text: string, authorSeconds: number | undefined): number =>
  Math.round((authorSeconds ?? Math.min(READ_MAX_SECONDS, 1 + readingSeconds([text]))) * SECOND);

/** Seconds to answer a kind that takes `base`, and to read its options; a round number for the timer. */
export const answerSeconds = (base: number, options: readonly string[]): number =>
  Math.round((base + readingSeconds(options)) / ANSWER_STEP_SECONDS) * ANSWER_STEP_SECONDS;

/** Seconds as the rules want them: undefined is untimed. */
export const timed = (seconds: number): { readonly answerMs?: number } => (seconds === 0 ? {} : { answerMs: seconds * SECOND });
