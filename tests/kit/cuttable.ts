// A network that can be cut: a phone goes through it to the server, and cutting it breaks its connections as a dead Wi-Fi does.

import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

export type Cuttable = { readonly url: string; cut(): void; mend(): void; close(): Promise<void> };

export async function cuttableNetwork(serverPort: number): Promise<Cuttable> {
  const open = new Set<Socket>();
  let down = false;
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
  };
  const relay = createServer((phone) => {
    if (down) return void phone.destroy();
    const server = connect(serverPort, "127.0.0.1");
    keep(phone);
    keep(server);
    phone.pipe(server).pipe(phone);
    phone.on("close", () => server.destroy());
    server.on("close", () => phone.destroy());
  });
  await new Promise<void>((resolve) => relay.listen(0, "127.0.0.1", resolve));
  const cutAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`,
    cut() {
      down = true;
      cutAll();
    },
    mend() {
      down = false;
    },
    close() {
      cutAll();
      return new Promise((resolve) => relay.close(() => resolve()));
    },
  };
}
