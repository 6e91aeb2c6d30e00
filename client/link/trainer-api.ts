// What the console asks over HTTP before there is a session to sit in: the trainer's key, what can be played, what is open.
import type {
  Addresses,
  ApiRefused,
  Catalogue,
  Closing,
  NewSession,
  Preview,
  PreviewRequest,
  SessionChange,
  SessionLine,
  SessionMade,
  SupplyRequest,
  TrainerClaimed,
} from "../../server/protocol/trainer-api.ts";
import type { Supply } from "../../server/protocol/views.ts";
import { deadline } from "./deadline.ts";

/** `offline` when nothing sensible came back: the program has stopped, or the network has. */
export type ApiResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ApiRefused["code"] | "offline"; readonly problems: readonly string[] };

const TIMEOUT_MS = 8_000;
const offline = { ok: false, code: "offline", problems: [] } as const;

async function ask<T>(path: string, init: RequestInit): Promise<ApiResult<T>> {
  try {
    const response = await fetch(path, { ...init, cache: "no-store", signal: deadline(TIMEOUT_MS) });
    if (response.ok) return { ok: true, value: (await response.json()) as T };
    if (response.status >= 500 && response.status !== 503) return offline;
    const refused = (await response.json()) as ApiRefused;
    return { ok: false, code: refused.code, problems: refused.problems ?? [] };
  } catch {
    return offline;
  }
}

const bearer = (key: string): HeadersInit => ({ authorization: `Bearer ${key}` });
const json = { "content-type": "application/json" };

/** Changes the one-time token of the terminal's link for a lasting key. */
export const claimTrainer = (token: string): Promise<ApiResult<TrainerClaimed>> =>
  ask("/api/trainer", { method: "POST", headers: json, body: JSON.stringify({ token }) });

export const fetchCatalogue = (key: string): Promise<ApiResult<Catalogue>> => ask("/api/catalogue", { headers: bearer(key) });

export const fetchSessions = (key: string): Promise<ApiResult<readonly SessionLine[]>> => ask("/api/sessions", { headers: bearer(key) });

export const makeSession = (key: string, wanted: NewSession): Promise<ApiResult<SessionMade>> =>
  ask("/api/sessions", { method: "POST", headers: { ...bearer(key), ...json }, body: JSON.stringify(wanted) });

/** Another name for a session; empty takes it away. */
export const renameSession = (key: string, sessionId: string, change: SessionChange): Promise<ApiResult<SessionLine>> =>
  ask(`/api/sessions/${sessionId}`, { method: "PATCH", headers: { ...bearer(key), ...json }, body: JSON.stringify(change) });

/** Ends a session for good: its code is free, everybody in it is told. */
export const closeSession = (key: string, sessionId: string): Promise<ApiResult<{ readonly ok: true }>> =>
  ask(`/api/sessions/${sessionId}`, { method: "DELETE", headers: bearer(key) });

export const fetchClosing = (key: string): Promise<ApiResult<Closing>> => ask("/api/closing", { headers: bearer(key) });

/** After how many days ended sessions close by themselves; null for never. */
export const setClosing = (key: string, closing: Closing): Promise<ApiResult<Closing>> =>
  ask("/api/closing", { method: "PUT", headers: { ...bearer(key), ...json }, body: JSON.stringify(closing) });

/** The cards as they will read, with solutions and notes. */
export const fetchPreview = (key: string, wanted: PreviewRequest): Promise<ApiResult<Preview>> =>
  ask("/api/preview", { method: "POST", headers: { ...bearer(key), ...json }, body: JSON.stringify(wanted) });

/** Whether the decks of a board game hold enough cards for it (B14). */
export const fetchSupply = (key: string, wanted: SupplyRequest): Promise<ApiResult<Supply>> =>
  ask("/api/supply", { method: "POST", headers: { ...bearer(key), ...json }, body: JSON.stringify(wanted) });

export const fetchAddresses = (key: string): Promise<ApiResult<Addresses>> => ask("/api/addresses", { headers: bearer(key) });

/** Undefined leaves the choice to the server again. */
export const pickAddress = (key: string, url: string | undefined): Promise<ApiResult<Addresses>> =>
  ask("/api/addresses", { method: "PUT", headers: { ...bearer(key), ...json }, body: JSON.stringify({ url: url ?? null }) });
