// Whether the decks hold enough cards for the board, in a sentence and by topic: while a session is composed, and until it starts (B14).
import type { ComponentChildren, JSX } from "preact";
import type { Supply, SupplyLine } from "../../server/protocol/views.ts";
import { say } from "../ui/words.ts";
import { Icon } from "./icons.tsx";
import { inLanguage } from "./setup/sessions.tsx";
import { supplyWords } from "./supply-words.ts";

type Props = { supply: Supply; help: string; children?: ComponentChildren };

/** The way out, `help` and `children`, stands there only while cards would come again. */
export function SupplyNote({ supply, help, children }: Props): JSX.Element {
  const words = say(supplyWords);
  const short = supply.repeats > 0;
  return (
    <section class={`supply ${short ? "supply-short" : ""}`} aria-label={words.title}>
      <p class="supply-said" role="status">
        <Icon name={short ? "card" : "check"} />{" "}
        <span>{short ? words.repeats(supply.repeats, supply.draws) : words.enough(supply.draws)}</span>
      </p>
      {short && <p class="supply-help">{help}</p>}
      {short && children}
      <details>
        <summary>{words.details}</summary>
        <SupplyTable supply={supply} />
      </details>
    </section>
  );
}

function SupplyTable({ supply }: { supply: Supply }): JSX.Element {
  const words = say(supplyWords);
  return (
    <table class="supply-table">
      <thead>
        <tr>
          <th scope="col">{words.topic}</th>
          <th scope="col">{words.needs}</th>
          <th scope="col">{words.has}</th>
        </tr>
      </thead>
      <tbody>
        {supply.topics.map((line) => (
          <Row key={line.topic} name={inLanguage(line.name) || line.topic} line={line} />
        ))}
        {supply.assignments.needs > 0 && <Row name={words.assignments} line={supply.assignments} />}
      </tbody>
    </table>
  );
}

function Row({ name, line }: { name: string; line: SupplyLine }): JSX.Element {
  const short = line.has < line.needs;
  return (
    <tr class={short ? "supply-row-short" : ""}>
      <th scope="row">{name}</th>
      <td class="figures">{line.needs}</td>
      <td class="figures">
        {line.has}
        {short && <span class="supply-tag">{say(supplyWords).short}</span>}
      </td>
    </tr>
  );
}
