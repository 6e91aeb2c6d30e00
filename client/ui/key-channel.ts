// Carries a clicker's presses between the stage's window and a console of the same session in the same browser; nothing else travels here.

export type KeyPress = "next" | "back";
/** What the console made of a press: done or under way, wants a second one, or nothing to be done here. */
export type KeyOutcome = "done" | "again" | "nothing";
/** `nobody`: no console in this browser. */
export type KeyAnswer = KeyOutcome | "nobody";

/** A console that does not answer within this does not sit in this browser. */
const HERE_WITHIN_MS = 2_000;

type Message =
  | { readonly says: "who"; readonly id: string }
  | { readonly says: "here"; readonly id: string; readonly console: string }
  | { readonly says: "press"; readonly id: string; readonly console: string; readonly press: KeyPress }
  | { readonly says: "outcome"; readonly id: string; readonly outcome: KeyOutcome }
  | { readonly says: "blank" };

const channelOf = (sessionId: string): BroadcastChannel | undefined =>
  typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(`wayfarer-keys-${sessionId}`);

const own = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

export type KeyTaker = {
  /** The press for a black picture: it changes no game, so every stage in this browser takes it. */
  blank(): void;
  close(): void;
};

/** The console's end, while it may give orders. Of several consoles one takes each press. */
export function takeKeys(sessionId: string, take: (press: KeyPress) => KeyOutcome): KeyTaker {
  const channel = channelOf(sessionId);
  const me = own();
  const say = (message: Message): void => channel?.postMessage(message);
  channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.says === "who") say({ says: "here", id: data.id, console: me });
    if (data.says === "press" && data.console === me) say({ says: "outcome", id: data.id, outcome: take(data.press) });
  });
  return { blank: () => say({ says: "blank" }), close: () => channel?.close() };
}

export type KeySender = {
  /** Resolves with what the console made of it. */
  press(press: KeyPress): Promise<KeyAnswer>;
  close(): void;
};

/** The stage's end; `blank` when a console was asked for a black picture. */
export function sendKeys(sessionId: string, blank: () => void): KeySender {
  const channel = channelOf(sessionId);
  const waiting = new Map<string, { readonly press: KeyPress; sent: boolean; readonly tell: (answer: KeyAnswer) => void }>();
  channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.says === "blank") return blank();
    const mine = waiting.get(data.id);
    if (mine === undefined) return;
    if (data.says === "outcome") mine.tell(data.outcome);
    // The first console that answers gets the press, once.
    if (data.says !== "here" || mine.sent) return;
    mine.sent = true;
    channel.postMessage({ says: "press", id: data.id, console: data.console, press: mine.press } satisfies Message);
  });
  return {
    press: (press) =>
      new Promise((resolve) => {
        const id = own();
        const tell = (answer: KeyAnswer): void => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(answer);
        };
        const timer = setTimeout(() => tell("nobody"), HERE_WITHIN_MS);
        waiting.set(id, { press, sent: false, tell });
        channel?.postMessage({ says: "who", id } satisfies Message);
      }),
    close: () => channel?.close(),
  };
}
