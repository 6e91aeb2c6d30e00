// The phone's part of a multiple card: tap every option that is right, then send; the reveal shows all the right ones.
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { WordTable } from "../../../server/languages.ts";
import type { OptionId } from "../../../server/protocol/rules-types.ts";
import { Answered } from "../../phone/parts/answered.tsx";
import { Icon } from "../../phone/parts/icons.tsx";
import { SendFoot } from "../../phone/parts/send-foot.tsx";
import { useDraft } from "../../phone/parts/use-draft.ts";
import { say } from "../../ui/words.ts";
import { OptionButtons, OptionLine } from "../options/phone.tsx";
import type { InputProps, PhonePart } from "../phone-part.ts";
import { en } from "./phone.en.ts";
import { nl } from "./phone.nl.ts";

const phoneWords: WordTable<typeof en> = { en, nl };

const none: readonly OptionId[] = [];

/** What is picked, in the order shown, kept over a reload until the server has it. */
function usePicked({ card, given, stored }: InputProps<"multiple">) {
  const before = given?.options ?? none;
  const draft = useDraft<readonly OptionId[]>("multiple", card.round, before);
  const picked = card.options.map(({ id }) => id).filter((id) => draft.value.includes(id));
  const sent = given !== undefined && picked.join() === before.join();
  const certain = sent && stored;
  useEffect(() => {
    if (certain) draft.sent();
  }, [certain]);
  const toggle = (id: OptionId): void => draft.write(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  return { picked, sent, toggle };
}

function Input(props: InputProps<"multiple">): JSX.Element {
  const { card, disabled, stored, give, foot } = props;
  const { picked, sent, toggle } = usePicked(props);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (picked.length > 0) give({ kind: "multiple", options: picked });
  };
  return (
    <form class="answer-form" onSubmit={submit}>
      <p class="hint">{say(phoneWords).hint(card.count)}</p>
      <OptionButtons card={card} chosen={picked} stored disabled={disabled} choose={toggle} />
      <SendFoot sent={sent} stored={stored} disabled={disabled || picked.length === 0} foot={foot} />
    </form>
  );
}

export const phonePart: PhonePart<"multiple"> = {
  Input,
  Given: ({ card, answer }) => (
    <span class="option-lines">
      {answer.options.map((option) => (
        <OptionLine key={option} card={card} option={option} />
      ))}
    </span>
  ),
  solutionShows: () => false,
  Solution: ({ card, reveal: { solution }, mine }) => (
    <Answered label={say(phoneWords).rightAnswers} tone="right">
      {solution.options.map((option) => (
        <p key={option} class="option-line">
          <OptionLine card={card} option={option} />
          {mine?.options.includes(option) && (
            <>
              <Icon name="tick" size="1.1em" />
              <span class="visually-hidden">{say(phoneWords).yours}</span>
            </>
          )}
        </p>
      ))}
    </Answered>
  ),
};
