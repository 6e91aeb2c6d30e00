// The layers check is only worth its name while it can fail: a canary breaks the rules on purpose.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");

it("finds rules and a drawing that reach out and a screen that takes a value from the server", { timeout: 60_000 }, () => {
  const cruise = spawnSync(
    resolve(root, "node_modules/.bin/depcruise"),
    ["server", "client", "--config", resolve(root, ".dependency-cruiser.mjs")],
    { cwd: resolve(import.meta.dirname, "layer-canary"), encoding: "utf8" },
  );
  expect(cruise.stdout).toContain("layer-server/rules: server/rules/reaches-out.ts → server/rooms/room.ts");
  expect(cruise.stdout).toContain("layer-server/drawing: server/drawing/asks-a-room.ts → server/rooms/room.ts");
  expect(cruise.stdout).toContain("client-takes-types-only: client/phone/takes-values.ts → server/protocol/commands.ts");
  expect(cruise.status).toBeGreaterThan(0);
});
