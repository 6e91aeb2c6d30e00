// The trainer's first page: what is open, and a new session ready to go.
import type { JSX } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Catalogue, Closing, NewSession, SessionLine } from "../../../server/protocol/trainer-api.ts";
import {
  type ApiResult,
  closeSession,
  fetchCatalogue,
  fetchClosing,
  fetchSessions,
  fetchSupply,
  makeSession,
  renameSession,
  setClosing,
} from "../../link/trainer-api.ts";
import { say } from "../../ui/words.ts";
import { forget, keep, recall, stageKey, trainerKey } from "../kept.ts";
import { goToDesk } from "../route.ts";
import { homeWords } from "../words.ts";
import type { AskSupply } from "./enough-cards.tsx";
import { NewSessionForm } from "./new-session.tsx";
import { Sessions } from "./sessions.tsx";
import { SetupFrame } from "./setup-frame.tsx";
import { Door, SignIn } from "./sign-in.tsx";

type Loaded = { readonly catalogue: Catalogue; readonly sessions: readonly SessionLine[]; readonly closing: Closing };
type State = { readonly name: "loading" | "door" | "offline" } | ({ readonly name: "ready" } & Loaded);

function enter(line: SessionLine): void {
  keep(stageKey(line.sessionId), line.stageKey);
  goToDesk(line.sessionId, line.consoleKey);
}

async function load(): Promise<State> {
  const key = recall(trainerKey);
  if (key === undefined) return { name: "door" };
  const [catalogue, sessions, closing] = await Promise.all([fetchCatalogue(key), fetchSessions(key), fetchClosing(key)]);
  if (catalogue.ok && sessions.ok && closing.ok)
    return { name: "ready", catalogue: catalogue.value, sessions: sessions.value, closing: closing.value };
  const refused = [catalogue, sessions, closing].some((one) => !one.ok && one.code === "notTrainer");
  if (refused) forget(trainerKey);
  return { name: refused ? "door" : "offline" };
}

export function Home(props: { token?: string }): JSX.Element {
  const [state, setState] = useState<State>({ name: "loading" });
  const [token, setToken] = useState(recall(trainerKey) === undefined ? props.token : undefined);
  const [spare, setSpare] = useState(token === undefined ? props.token : undefined);
  const refresh = useCallback(async () => {
    const next = await load();
    // The key this browser had is no longer good; the link that brought us here may be.
    if (next.name === "door" && spare !== undefined) {
      setSpare(undefined);
      setToken(spare);
    } else setState(next);
  }, [spare]);
  useEffect(() => {
    if (token === undefined) void refresh();
  }, [token]);
  const onKey = (): void => {
    setToken(undefined);
    void refresh();
  };
  const rename = async (line: SessionLine, name: string): Promise<ApiResult<SessionLine>> => {
    const result = await renameSession(recall(trainerKey) ?? "", line.sessionId, { name });
    if (result.ok) await refresh();
    return result;
  };
  const close = (line: SessionLine): void => void closeSession(recall(trainerKey) ?? "", line.sessionId).then(refresh);
  const closeAfter = (afterDays: number | null): void => void setClosing(recall(trainerKey) ?? "", { afterDays }).then(refresh);
  if (token !== undefined) return <SignIn token={token} onKey={onKey} />;
  if (state.name === "door") return <SignIn onKey={onKey} />;
  if (state.name !== "ready")
    return <Door state={state.name === "loading" ? "opening" : "offline"} onToken={setToken} onRetry={() => void refresh()} />;
  return (
    <HomePage
      {...state}
      onMake={(wanted) => makeSession(recall(trainerKey) ?? "", wanted)}
      askSupply={(wanted) => fetchSupply(recall(trainerKey) ?? "", wanted)}
      onEnter={enter}
      onClose={close}
      onRename={rename}
      onCloseAfter={closeAfter}
    />
  );
}

type PageProps = Loaded & {
  askSupply: AskSupply;
  onMake: (wanted: NewSession) => Promise<ApiResult<SessionLine>>;
  onEnter: (line: SessionLine) => void;
  onClose: (line: SessionLine) => void;
  onRename: (line: SessionLine, name: string) => Promise<ApiResult<SessionLine>>;
  onCloseAfter: (days: number | null) => void;
};

export function HomePage(props: PageProps): JSX.Element {
  const words = say(homeWords);
  const some = props.sessions.length > 0;
  const playing = props.sessions.some((line) => line.phase !== "ended");
  const [making, setMaking] = useState(!playing);
  return (
    <SetupFrame title={words.title} lead={playing ? words.lead : some ? undefined : words.first}>
      {some && <Sessions {...props} />}
      {making ? (
        <NewSessionForm catalogue={props.catalogue} onMake={props.onMake} onMade={props.onEnter} askSupply={props.askSupply} />
      ) : (
        <button type="button" class="button button-main button-large button-wide" onClick={() => setMaking(true)}>
          {words.newSession}
        </button>
      )}
      <Problems lines={props.catalogue.problems} />
    </SetupFrame>
  );
}

function Problems(props: { lines: readonly string[] }): JSX.Element | null {
  const words = say(homeWords);
  if (props.lines.length === 0) return null;
  return (
    <details class="problems">
      <summary>{words.problems(props.lines.length)}</summary>
      <p>{words.problemsHelp}</p>
      <ul>
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
