// One line icon, drawn in a 24 × 24 box in the surrounding text colour; what it says stands beside it in words.
import type { JSX } from "preact";

export function LineIcon({ path, size = "1.25em" }: { path: string; size?: string | undefined }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
