// When there is nothing to show: why, and what to do about it.
import type { JSX } from "preact";
import { Landscape } from "../poster/landscape.tsx";

export function Notice(props: { title: string; help?: string; evening?: boolean }): JSX.Element {
  return (
    <main class="notice">
      <Landscape evening={props.evening === true} lively />
      <div class="notice-card">
        <h1>{props.title}</h1>
        {props.help !== undefined && <p>{props.help}</p>}
      </div>
    </main>
  );
}
