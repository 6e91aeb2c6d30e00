// Plain connections are bounded in number: what never asks makes way for what does.
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asking, boundConnections } from "../../server/http/connections.ts";

const http = createServer(asking, (_request, response) => void response.end("here"));
beforeAll(async () => {
  boundConnections(http, 3);
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
});
afterAll(() => {
  http.closeAllConnections();
  http.close();
});

async function open(said = ""): Promise<Socket> {
  const arrived = once(http, "connection");
  const socket = connect((http.address() as AddressInfo).port, "127.0.0.1");
  await arrived;
  if (said) socket.write(said);
  return socket;
}

it("the one that has been without a whole request for longest is closed, and one that was answered is as good as new", async () => {
  const answered = await open("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await once(answered, "data");
  const [half, silent] = [(await open("GET / HTTP/1.1\r\n")).resume(), (await open()).resume()];
  answered.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await once(answered, "data");
  const closed = once(half, "close");
  const fourth = await open();
  await closed;
  expect([answered, silent, fourth].map(({ destroyed }) => destroyed)).toEqual([false, false, false]);
});
