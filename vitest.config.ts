// Two runs: `logic` is everything without a browser, `browser` plays in a real Chromium afterwards, alone on the machine.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "logic", include: ["tests/**/*.test.ts"], exclude: ["tests/e2e/**"] } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          fileParallelism: false,
          // A whole room in one browser on a busy machine: one more try, which the report shows.
          retry: 1,
          testTimeout: 420_000,
        },
      },
    ],
  },
});
