// A time limit for what is asked over HTTP. AbortSignal.timeout does the same and is younger than the browsers we promise to serve.

/** Aborts after so many ms, also while the answer's body still comes. */
export function deadline(ms: number): AbortSignal {
  const control = new AbortController();
  setTimeout(() => control.abort(), ms);
  return control.signal;
}
