// The parts of the desk: three side by side on a laptop, the notes always beside what is happening where two fit, one at a time on a phone.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { say } from "../../ui/words.ts";
import { Icon, type IconName } from "../icons.tsx";
import { useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";
import { NotesPane } from "./notes-pane.tsx";
import { NowPane } from "./now-pane.tsx";
import { PeoplePane } from "./people-pane.tsx";

type Columns = 1 | 2 | 3;
type Part = "now" | "notes" | "people";
const icons: Readonly<Record<Part, IconName>> = { now: "card", notes: "note", people: "people" };
/** What can be chosen, by how many columns there is room for; where all fit, nothing. */
const choices: Readonly<Record<Columns, readonly Part[]>> = { 1: ["now", "notes", "people"], 2: ["notes", "people"], 3: [] };

const twoFit = "(min-width: 37.5rem)";
const threeFit = "(min-width: 73.8125rem)";
const columnsNow = (): Columns => (matchMedia(threeFit).matches ? 3 : matchMedia(twoFit).matches ? 2 : 1);

function useColumns(): Columns {
  const [columns, setColumns] = useState(columnsNow);
  useEffect(() => {
    const queries = [twoFit, threeFit].map((query) => matchMedia(query));
    const look = (): void => setColumns(columnsNow());
    for (const query of queries) query.addEventListener("change", look);
    return () => {
      for (const query of queries) query.removeEventListener("change", look);
    };
  }, []);
  return columns;
}

const isShown = (part: Part, chosen: Part, columns: Columns): boolean => {
  if (columns === 3 || part === chosen) return true;
  return columns === 2 && (part === "now" || (part === "notes" && chosen !== "people"));
};

export function Panes(): JSX.Element {
  const columns = useColumns();
  const [chosen, choose] = useState<Part>("now");
  const hidden = (part: Part): boolean => !isShown(part, chosen, columns);
  return (
    <main class={`panes panes-${columns}`}>
      {choices[columns].length > 0 && (
        <nav class="part-tabs" aria-label={say(nowWords).parts}>
          {choices[columns].map((part) => (
            <Tab key={part} part={part} on={columns === 1 ? part === chosen : !hidden(part)} onPick={() => choose(part)} />
          ))}
        </nav>
      )}
      <NowPane hidden={hidden("now")} />
      <NotesPane hidden={hidden("notes")} />
      <PeoplePane hidden={hidden("people")} />
    </main>
  );
}

function Tab(props: { part: Part; on: boolean; onPick: () => void }): JSX.Element {
  const { unseen } = useDesk();
  const words = say(nowWords);
  const fresh = props.part === "notes" && !props.on ? unseen : 0;
  return (
    <button type="button" aria-pressed={props.on} onClick={props.onPick}>
      <Icon name={icons[props.part]} /> {words[props.part]}
      {fresh > 0 && (
        <span class="tab-fresh figures">
          {fresh}
          <span class="visually-hidden"> {words.newIdeas(fresh)}</span>
        </span>
      )}
    </button>
  );
}
