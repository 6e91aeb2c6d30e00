// A network with a guard, as companies have: a real proxy that passes pages on and does with WebSockets as the test says.
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

/** What becomes of an upgrade: passed on, refused with a status, never answered, or passed on and cut as soon as it is through. */
export type Guard = "open" | "refuses" | "swallows" | "cuts";

export type Guarded = {
  readonly url: string;
  /** When the server granted a seat through here, ms. */
  readonly seatsAtMs: readonly number[];
  /** From now on; with `cut` what is open now is cut too. */
  set(guard: Guard, how?: { readonly cut: boolean }): void;
  close(): Promise<void>;
};

export async function guardedNetwork(serverPort: number, guard: Guard): Promise<Guarded> {
  const network = new GuardedNetwork(serverPort, guard);
  await network.listen();
  return network;
}

class GuardedNetwork implements Guarded {
  readonly seatsAtMs: number[] = [];
  readonly #port: number;
  #guard: Guard;
  readonly #sockets = new Set<Duplex>();
  readonly #proxy = createServer((asked, answer) => this.#pass(asked, answer)).on("upgrade", (asked, phone, early) =>
    this.#upgrade(asked, phone, early),
  );

  constructor(port: number, guard: Guard) {
    this.#port = port;
    this.#guard = guard;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#proxy.address() as AddressInfo).port}`;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => this.#proxy.listen(0, "127.0.0.1", resolve));
  }

  set(guard: Guard, { cut } = { cut: false }): void {
    this.#guard = guard;
    if (cut) this.#cutAll();
  }

  close(): Promise<void> {
    this.#cutAll();
    this.#proxy.closeAllConnections();
    return new Promise((resolve) => this.#proxy.close(() => resolve()));
  }

  #cutAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const onward = this.#onward(asked).on("response", (answered) => {
      if (asked.url === "/api/seats" && answered.statusCode === 200) this.seatsAtMs.push(performance.now());
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  }

  #upgrade(asked: IncomingMessage, phone: Duplex, early: Buffer): void {
    this.#keep(phone);
    if (this.#guard === "swallows") return;
    if (this.#guard === "refuses") return void phone.end("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    const cutting = this.#guard === "cuts";
    const onward = this.#onward(asked).on("upgrade", (answered, server, first) => {
      this.#keep(server);
      phone.unshift(early);
      server.unshift(first);
      phone.write(`HTTP/1.1 101 Switching Protocols\r\n${headerLines(answered)}\r\n`, () => cutting && phone.destroy());
      if (!cutting) phone.pipe(server).pipe(phone);
      phone.on("close", () => server.destroy());
      server.on("close", () => phone.destroy());
    });
    onward.on("error", () => phone.destroy());
    onward.end();
  }

  #onward({ method, url, headers }: IncomingMessage) {
    return request({ host: "127.0.0.1", port: this.#port, method, path: url, headers });
  }

  #keep(socket: Duplex): void {
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  }
}

const headerLines = ({ rawHeaders }: IncomingMessage): string =>
  rawHeaders.reduce((lines, part, place) => lines + part + (place % 2 === 0 ? ": " : "\r\n"), "");
