// Sits down at a session's desk: takes the console's seat, keeps it, and says what to do when it cannot be had.
import { effect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../../server/languages.ts";
import { type Link, openLink } from "../../link/link.ts";
import { trainerTicket } from "../../link/ticket.ts";
import { fetchSessions } from "../../link/trainer-api.ts";
import { language, say } from "../../ui/words.ts";
import { keep, recall, stageKey, trainerKey } from "../kept.ts";
import { goHome } from "../route.ts";
import { SetupFrame } from "../setup/setup-frame.tsx";
import { DeskScreen } from "./desk.tsx";
import { timeWords } from "./room-words.ts";

type Props = { sessionId: string; consoleKey: string };

/** One seat at a time. In another language the desk is read anew, and the old one stays until the new one is there. */
function useDeskLink({ sessionId, consoleKey }: Props, spoken: Language): Link | undefined {
  const [link, setLink] = useState<Link | undefined>(undefined);
  const held = useRef<Link | undefined>(undefined);
  useEffect(() => {
    const next = openLink(() => ({ role: "console", sessionId, key: consoleKey, ticket: trainerTicket(), language: spoken }));
    let adopted = false;
    const adopt = (): void => {
      adopted = true;
      held.current?.close();
      held.current = next;
      setLink(next);
    };
    const stop = effect(() => {
      const there = next.desk.value !== undefined && next.state.value !== undefined;
      const settled = next.status.value !== "connecting" && next.status.value !== "connected";
      if (!adopted && (there || settled || held.current === undefined)) adopt();
    });
    return () => {
      stop();
      if (!adopted) next.close();
    };
  }, [sessionId, consoleKey, spoken]);
  useEffect(() => () => held.current?.close(), []);
  return link;
}

/** The stage's key, from this browser or, for the trainer's own, from the list of sessions. */
function useStageKey(sessionId: string): string | undefined {
  const [key, setKey] = useState(() => recall(stageKey(sessionId)));
  useEffect(() => {
    const trainer = recall(trainerKey);
    if (key !== undefined || trainer === undefined) return;
    void fetchSessions(trainer).then((result) => {
      const found = result.ok ? result.value.find((line) => line.sessionId === sessionId) : undefined;
      if (found === undefined) return;
      keep(stageKey(sessionId), found.stageKey);
      setKey(found.stageKey);
    });
  }, [sessionId, key]);
  return key;
}

export function DeskPage(props: Props): JSX.Element {
  const link = useDeskLink(props, language.value);
  const stage = useStageKey(props.sessionId);
  const status = link?.status.value;
  if (link === undefined) return <p class="desk-waiting">{say(timeWords).connecting}</p>;
  if (status === "refused" || status === "removed") return <Away why="badLink" />;
  if (status === "closed") return <Away why="sessionClosed" />;
  return <DeskScreen {...props} link={link} stageKey={stage} />;
}

/** In place of the desk, when its seat is not to be had. */
export function Away(props: { why: "badLink" | "sessionClosed" }): JSX.Element {
  const words = say(timeWords);
  return (
    <SetupFrame title={words[props.why]}>
      <p class="door-body">{words[`${props.why}Body`]}</p>
      <div class="away-actions">
        <button type="button" class="button button-large button-main" onClick={goHome}>
          {words.toSessions}
        </button>
      </div>
    </SetupFrame>
  );
}
