// The yardstick: a bare ws server doing the same exchange with no rules, no state and no database.
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
const phones = new Set<WebSocket>();
/** As long as a card and a reveal of the shipped deck. */
const card = Buffer.alloc(420, "c");
const reveal = Buffer.alloc(1_150, "r");
card[0] = 1;
reveal[0] = 3;

server.on("connection", (socket) => {
  phones.add(socket);
  socket.on("close", () => phones.delete(socket));
  // The first byte says what it is: 1 open a card for all, 2 an answer to acknowledge, 3 reveal to all.
  socket.on("message", (message: Buffer) => {
    if (message[0] === 2) socket.send(message.subarray(0, 8));
    else for (const phone of phones) phone.send(message[0] === 1 ? card : reveal);
  });
});
server.on("listening", () => console.log(`port ${(server.address() as AddressInfo).port}`));
