// From a code to a seat and back: opens the link, and words every way in which it can end.
import { type Signal, signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { SeatRefusalCode } from "../../server/protocol/seats.ts";
import { type Link, openLink } from "../link/link.ts";
import { insist, part } from "../link/part.ts";
import { socketPart } from "../link/socket-part.ts";
import { forgetTicket, keptTicket, ticketFor } from "../link/ticket.ts";
import { tailorTo } from "../ui/terms.ts";
import { say, speak } from "../ui/words.ts";
import { commonWords } from "../ui/words-common.ts";
import { Code } from "./screens/code.tsx";
import { Notice, OtherCode } from "./screens/notice.tsx";
import { SecondWord } from "./screens/second-word.tsx";
import { WrongOffer } from "./screens/wrong-offer.tsx";
import { joinWords } from "./words-join.ts";

const stillTryingMs = 6_000;

interface Seat {
  readonly code: string;
  readonly link: Link;
}

const seat: Signal<Seat | undefined> = signal(undefined);

/** The screens of play: nobody needs them before the code. */
const playPart = part(() => import("./play.tsx"));
const play: Signal<typeof import("./play.tsx") | undefined> = signal(undefined);

const fetchPlay = async (): Promise<void> => {
  play.value = await insist(playPart);
};

/** Fetches what comes after the code, while that is still being typed. */
export const fetchAhead = {
  play: (): void => void playPart().catch(() => undefined),
  socket: (): void => void socketPart().catch(() => undefined),
};

/** What a newcomer may know besides the code: the trainer's code for a seat on another phone, or the session's second word. */
interface Besides {
  readonly offer?: string;
  readonly word?: string;
}

/** Takes a seat, or takes it again, in the session with this code. */
export function takeSeat(code: string, { offer, word }: Besides = {}): void {
  void fetchPlay();
  seat.value?.link.close();
  const link: Link = openLink(() => {
    // An offer works once: who has sat down by it comes back by the ticket alone.
    const takeOver = offer === undefined || link?.seat.peek() ? {} : { takeOver: offer };
    return { role: "phone", code, ticket: ticketFor(code), ...takeOver, ...(word === undefined ? {} : { word }) };
  });
  seat.value = { code, link };
}

/** Back to where codes are typed; the ticket stays, for who comes here again. */
function toCode(): void {
  seat.value?.link.close();
  seat.value = undefined;
  history.replaceState(history.state, "", "/");
}

function Connecting({ blocked }: { blocked: boolean }): JSX.Element {
  const words = say(joinWords);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), stillTryingMs);
    return () => clearTimeout(timer);
  }, []);
  if (blocked) {
    const { blockedTitle, blockedWhy, blockedOnPhone } = say(commonWords);
    return (
      <Notice title={blockedTitle} text={`${blockedWhy} ${blockedOnPhone}`}>
        <OtherCode go={toCode} />
      </Notice>
    );
  }
  return (
    <Notice title={words.connecting} text={long ? words.stillConnecting : ""}>
      {long && <OtherCode go={toCode} />}
    </Notice>
  );
}

export function CrowdedDoor(): JSX.Element {
  return (
    <Notice {...say(joinWords).crowdedDoor}>
      <OtherCode go={toCode} />
    </Notice>
  );
}

/** What did not fit is asked for again, at the same place. */
function Refused({ code, why }: { code: string; why: SeatRefusalCode | undefined }): JSX.Element {
  if (why === "badTakeOver") return <WrongOffer go={(offer) => takeSeat(code, { offer })} close={() => takeSeat(code)} />;
  if (why === "wordNeeded" || why === "wrongWord")
    return <SecondWord refused={why} go={(word) => takeSeat(code, { word })} toCode={toCode} />;
  return <Code code={code} refused={why} go={(typed) => takeSeat(typed)} />;
}

function Superseded({ code }: { code: string }): JSX.Element {
  const words = say(joinWords);
  return (
    <Notice {...words.superseded}>
      <button type="button" class="button button-main button-large" onClick={() => takeSeat(code)}>
        {words.takeBack}
      </button>
      <OtherCode go={toCode} />
    </Notice>
  );
}

/** A removed ticket never returns: coming back, and asking the trainer, needs a new one (S5). */
function Removed({ code }: { code: string }): JSX.Element {
  const words = say(joinWords);
  const anew = (go: () => void) => (): void => {
    forgetTicket(code);
    go();
  };
  return (
    <Notice {...words.removed}>
      <button type="button" class="button button-main button-large" onClick={anew(() => takeSeat(code))}>
        {words.askAgain}
      </button>
      <OtherCode go={anew(toCode)} />
    </Notice>
  );
}

/** Where nothing may be stored, closing the page gives up the seat: the browser asks first. */
function askBeforeLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  addEventListener("beforeunload", ask);
  return () => removeEventListener("beforeunload", ask);
}

/** The participant's language is the session's to remember; before joining it is the browser's. */
function useSeatEffects({ code, link }: Seat): void {
  const me = link.me.value;
  const connected = link.status.value === "connected";
  const joined = me?.joined ?? false;
  useEffect(() => {
    return joined && keptTicket(code).lasts !== "device" ? askBeforeLeaving() : undefined;
  }, [joined, code]);
  const whose = link.seat.value?.client;
  useEffect(() => tailorTo(whose), [whose]);
  const fetchKinds = play.value?.fetchKinds;
  const kinds = link.seat.value?.kinds;
  useEffect(() => void (connected && kinds && fetchKinds?.(kinds)), [connected, kinds, fetchKinds]);
  useEffect(() => {
    if (me?.joined) speak(me.language);
  }, [me?.joined, me?.language]);
  useEffect(() => {
    if (connected) history.replaceState(history.state, "", `/join/${code}`);
  }, [connected, code]);
}

/** A seat that went to another phone never comes back to this ticket: what follows here is a new one. */
function useMoved({ code, link }: Seat): void {
  const moved = link.refusal.value === "moved";
  useEffect(() => {
    if (moved) forgetTicket(code);
  }, [moved, code]);
}

function Seated(props: Seat): JSX.Element {
  const { code, link } = props;
  useSeatEffects(props);
  useMoved(props);
  const status = link.status.value;
  const state = link.state.value;
  const ended = state?.phase === "ended";
  if (status === "refused") return <Refused code={code} why={link.refusal.value} />;
  if (status === "superseded") return <Superseded code={code} />;
  if (status === "removed") return <Removed code={code} />;
  if (status === "closed" && !ended) {
    return (
      <Notice {...say(joinWords).closed}>
        <OtherCode go={toCode} />
      </Notice>
    );
  }
  const me = link.me.value;
  const blocked = link.blocked.value;
  const Play = play.value?.Play;
  if (status === "connecting" && link.refusal.value === "tooManyTries") return <CrowdedDoor />;
  // Who has not joined has no frame in which to read it; what was typed is kept.
  if (Play === undefined || state === undefined || me === undefined || (blocked && !me.joined)) return <Connecting blocked={blocked} />;
  return (
    <Play
      facts={{ state, me, card: link.card.value, reveal: link.reveal.value }}
      status={ended && status === "closed" ? "connected" : status}
      blocked={blocked}
      now={link.now}
      send={link.send}
      takeOver={(offer) => takeSeat(code, { offer })}
      toCode={toCode}
    />
  );
}

export function App(): JSX.Element {
  const taken = seat.value;
  return taken ? <Seated key={taken.code} {...taken} /> : <Code code="" refused={undefined} go={(typed) => takeSeat(typed)} />;
}
