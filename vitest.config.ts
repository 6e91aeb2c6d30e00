// Two runs: `logic` and `apart` are everything without a browser, `browser` plays in real browsers afterwards.
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Whole games and all screens take minutes: begun last, they would be waited for alone. A clean checkout does not know that yet. */
const longest = ["board-game", "quiz", "console-fits", "kill", "trials", "phone-fits"].map((name) => `/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => longest.findIndex((name) => moduleId.endsWith(name)) + 1 || longest.length + 1;
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

/** These have, or mock, modules with a state of their own. */
const apart = ["tests/{link,phone,ui}/*.test.{ts,tsx}", "tests/rooms/hall.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // What is waited for in a browser comes when a busy machine gets to it, not within a second.
    expect: { poll: { timeout: 20_000, interval: 100 } },
    projects: [
      // A process for each file would take a tenth of the time; the others share theirs.
      {
        extends: true,
        test: {
          name: "logic",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/{e2e,browsers}/**", ...apart],
          isolate: false,
        },
      },
      { extends: true, test: { name: "apart", include: apart } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/{e2e,browsers}/**/*.test.ts"],
          globalSetup: "tests/kit/serve-gallery.ts",
          testTimeout: 420_000,
        },
      },
    ],
  },
});
