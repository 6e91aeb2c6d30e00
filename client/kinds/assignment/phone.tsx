// The phone's part of an assignment: nobody answers it here, so it shows what the performance is judged by.
import type { WordTable } from "../../../server/languages.ts";
import { say } from "../../ui/words.ts";
import type { PhonePart } from "../phone-part.ts";
import { en } from "./phone.en.ts";
import { nl } from "./phone.nl.ts";

const phoneWords: WordTable<typeof en> = { en, nl };

export const phonePart: PhonePart<"assignment"> = {
  Task: ({ card: { criteria } }) =>
    criteria.length === 0 ? null : (
      <section class="criteria">
        <h2 class="criteria-title">{say(phoneWords).judgedOn}</h2>
        <ul>
          {criteria.map((criterion) => (
            <li key={criterion}>{criterion}</li>
          ))}
        </ul>
      </section>
    ),
  Input: () => <></>,
  Given: () => <></>,
  solutionShows: () => true,
  Solution: () => null,
};
