// The other way of the paper's section 3: the state kept by the public library, from the reflection in frame 10.
import { type Decoder, Reflection } from "@colyseus/schema";
import { type Reader, readByte, readNumber } from "./bytes.ts";
import type { Client } from "./client.ts";

/** Follows a client's frames from its first one on. */
export class ByLibrary {
  #decoder: Decoder | undefined;

  listen = (client: Client): void => {
    client.onFrame = (frame) => {
      if (frame[0] === 10) this.#decoder = Reflection.decode(reflectionIn(frame));
      if (frame[0] === 14 || frame[0] === 15) this.#decoder?.decode(frame, { offset: 1 });
    };
  };

  plain(): unknown {
    return JSON.parse(JSON.stringify(this.#decoder?.state));
  }
}

/** Behind the reconnection token and the serializer's name, each with its length before it. */
function reflectionIn(frame: Buffer): Buffer {
  const from: Reader = { bytes: frame, at: 1 };
  for (let text = 0; text < 2; text++) {
    const length = readByte(from);
    from.at += length;
  }
  const length = readNumber(from);
  return frame.subarray(from.at, from.at + length);
}
