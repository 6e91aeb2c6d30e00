// Says whether this person asked for less motion, for movement that CSS alone does not drive.
const query = globalThis.matchMedia?.("(prefers-reduced-motion: reduce)");

export const prefersReducedMotion = (): boolean => query?.matches ?? false;
