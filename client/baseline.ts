// The oldest browsers the screens are built for; the build reads it, and so does the test that looks at what was built.

/** iPhones of 2015 and the last macOS of 2019 stop at Safari 15, Android 5 at Chrome 95; companies lag a year or two behind that with Firefox. */
export const baseline = { chrome: "92", firefox: "102", safari: "15.4" } as const;

export const styleTargets: string[] = [
  `chrome${baseline.chrome}`,
  `firefox${baseline.firefox}`,
  `safari${baseline.safari}`,
  `ios${baseline.safari}`,
];
