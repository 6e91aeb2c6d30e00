// Long work says where it may rest; whoever runs it decides whether it does.

/** Work that can rest at every `yield` and returns what it made. */
export type Slices<T> = Generator<undefined, T, undefined>;

/** Without a rest. */
export const atOnce = <T>(work: Slices<T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};
