// Every part that a kind of card brings to the three screens, drawn from its sample; the phone's was fetched before.
import type { JSX } from "preact";
import { deskPart } from "../../client/kinds/desk.ts";
import { phonePart } from "../../client/kinds/phone.ts";
import { stagePart } from "../../client/kinds/stage.ts";
import type { CardKind } from "../../server/kinds/shapes.ts";
import type { Sample } from "./played.ts";

export function partsOf(kind: CardKind, { card, state, reveal, desk: table, given: mine }: Sample): Readonly<Record<string, JSX.Element>> {
  const [phone, stage, desk] = [phonePart(kind), stagePart(kind), deskPart(kind)];
  if (phone === undefined) throw new Error("its part was fetched");
  const input = { card, given: mine, disabled: false, stored: true, give: () => {}, foot: "" };
  return {
    answer: phone.Task ? <phone.Task card={card} /> : <phone.Input {...input} />,
    solution: <phone.Solution card={card} reveal={reveal} mine={mine} />,
    open: <stage.Open card={card} state={state} />,
    shown: <stage.Shown card={card} state={state} reveal={reveal} />,
    brief: <stage.Brief card={card} state={state} reveal={reveal} />,
    plain: <desk.Plain card={table} />,
    covered: <desk.Known card={table} tally={reveal.tally} hidden />,
    known: <desk.Known card={table} tally={undefined} hidden={false} />,
    counted: <desk.Known card={table} tally={reveal.tally} hidden={false} />,
    ...(mine ? { given: <phone.Given card={card} answer={mine} /> } : {}),
  };
}
