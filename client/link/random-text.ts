// Texts nobody can guess, also where the page came over plain http and crypto.randomUUID is missing.

/** Letters, digits, dash and underscore; `bytes` a multiple of three, so that nothing pads it. */
export function randomText(bytes: number): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(bytes))))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}
