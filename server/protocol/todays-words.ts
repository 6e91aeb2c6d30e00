// Puts what was written when a client was still called an organisation into the words of today: stored sessions, and what an older console sends.

/** The same, the client under its name of today. */
export const inTodaysWords = (written: unknown): unknown => {
  if (typeof written !== "object" || written === null || !("organisation" in written)) return written;
  const { organisation: client, ...rest } = written;
  return { client, ...rest };
};
