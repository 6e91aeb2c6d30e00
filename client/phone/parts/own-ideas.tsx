// One's own ideas and successes, kept in sight; the ones that were on the big screen are marked.
import type { JSX } from "preact";
import type { Me } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { selfWords } from "../words-self.ts";
import { Icon } from "./icons.tsx";

export function OwnIdeas({ ideas }: Pick<Me, "ideas">): JSX.Element | null {
  const own = say(selfWords);
  if (ideas.length === 0) return null;
  return (
    <section class="ideas">
      <h2 class="ideas-title">{own.ideas}</h2>
      <ul class="ideas-list">
        {[...ideas].reverse().map((idea, place) => (
          <li key={ideas.length - place} class="idea">
            {idea.text}
            <span class="idea-marks">
              {idea.about === "success" && (
                <span class="idea-mark">
                  <Icon name="flag" size="1em" />
                  {own.ideaSuccess}
                </span>
              )}
              {idea.shown && (
                <span class="idea-mark">
                  <Icon name="tick" size="1em" />
                  {own.ideaShown}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
