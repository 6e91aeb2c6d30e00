// Two runs: `logic` is everything without a browser, `browser` plays in real browsers afterwards.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // What is waited for in a browser comes when a busy machine gets to it, not within a second.
    expect: { poll: { timeout: 20_000, interval: 100 } },
    projects: [
      { extends: true, test: { name: "logic", include: ["tests/**/*.test.ts"], exclude: ["tests/{e2e,browsers}/**"] } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/{e2e,browsers}/**/*.test.ts"],
          testTimeout: 420_000,
        },
      },
    ],
  },
});
