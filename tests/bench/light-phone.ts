// A phone that costs the load generator next to nothing: it notes when frames come and reads only receipts.
import { decode } from "@colyseus/schema";
import { unpack } from "msgpackr";
import WebSocket from "ws";
import type { Receipt } from "../../server/protocol/views.ts";
import { askSeat, phoneRequest, requestFrame } from "../kit/wire.ts";

const JOIN = 10;
const DATA = 13;
const RESPONSE = 22;

export type LightPhone = {
  request(command: object): Promise<Receipt>;
  /** Called with the name of every push and the time it came. */
  onPush: (type: string, atMs: number) => void;
  close(): void;
};

export async function lightPhone(url: string, code: string): Promise<LightPhone> {
  const { seat } = await askSeat(url, phoneRequest(code));
  const socket = new WebSocket(`${url.replace("http", "ws")}/${seat.processId}/${seat.roomId}?sessionId=${seat.sessionId}`, {
    perMessageDeflate: false,
  });
  const waiting = new Map<number, (receipt: Receipt) => void>();
  let requests = 0;
  const phone: LightPhone = {
    onPush: () => {},
    request(command) {
      const id = ++requests;
      socket.send(requestFrame(id, command));
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    close: () => socket.close(),
  };
  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.on("message", (frame: Buffer) => {
      const at = { offset: 1 };
      if (frame[0] === DATA) phone.onPush(decode.string(frame, at), performance.now());
      else if (frame[0] === RESPONSE) {
        waiting.get(decode.number(frame, at))?.(unpack(frame.subarray(at.offset + 1)) as Receipt);
      } else if (frame[0] === JOIN) {
        socket.send(Uint8Array.of(JOIN));
        resolve();
      }
    });
  });
  return phone;
}
