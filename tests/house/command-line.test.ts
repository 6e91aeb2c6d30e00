// What may stand behind `npm start --`.
import { expect, test } from "vitest";
import { readStartOptions } from "../../server/start-options.ts";

test("options stand for settings, and unknown ones are refused with what there is", () => {
  expect(readStartOptions([])).toEqual({ env: {} });
  expect(readStartOptions(["--port", "2600", "--host=127.0.0.1"])).toEqual({ env: { PORT: "2600", HOST: "127.0.0.1" } });
  expect(readStartOptions(["--help"])).toHaveProperty("help");
  for (const wrong of [["--prot", "2600"], ["2600"], ["--port"]]) expect(() => readStartOptions(wrong)).toThrow("--port NUMBER");
});
