// Addresses as people type them lead to their session; what is not there says so.
import { expect, onTestFinished, test } from "vitest";
import { startServer } from "../kit/server-process.ts";

const otherForms = ["/872%20861", "/872-861", "/join/872%20861", "/%D9%A8%D9%A7%D9%A2%D9%A8%D9%A6%D9%A1", "/872861%"];

test("near misses of a join link lead in, and what is not there says so", { timeout: 30_000 }, async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const ask = (path: string) => fetch(server.url + path, { redirect: "manual" });
  for (const path of [
    "/872861",
    "/872861/",
    "/Join/872861",
    "/join/872861.",
    "/join/872861)",
    "/872861%20",
    "/JOIN/872861,",
    ...otherForms,
  ]) {
    expect([path, (await ask(path)).headers.get("location")]).toEqual([path, "/join/872861"]);
  }
  expect((await ask("/join/872861")).headers.get("location")).toBeNull();
  for (const path of ["/%ff", "/join/%", "/50%"]) {
    const response = await fetch(server.url + path, { redirect: "manual", headers: { accept: "text/html" } });
    expect([path, response.headers.get("location")]).toEqual([path, "/"]);
  }
  for (const path of ["/8728611", "/nothing", "/join/872861/more"]) {
    const response = await fetch(server.url + path, { headers: { accept: "text/plain" } });
    expect([path, response.status]).toEqual([path, 404]);
  }
});
