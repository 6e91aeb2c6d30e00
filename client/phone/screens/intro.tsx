// Before the first card: the rules in four pictures, while the trainer tells them.
import type { JSX } from "preact";
import { RulesPictures, rulesWords } from "../../ui/rules-pictures.tsx";
import { say } from "../../ui/words.ts";
import { StepHeading } from "../parts/heading.tsx";
import type { PlayProps } from "./play-props.ts";

export function Intro({ state }: PlayProps): JSX.Element {
  return (
    <section class="step intro">
      <StepHeading>{say(rulesWords).title}</StepHeading>
      <RulesPictures mode={state.mode} />
    </section>
  );
}
