// The spans of time the rules alone know, in milliseconds; those the screens need stand in the protocol's limits.

/** A round that the trainer opens again takes answers this long (R9). */
export const REOPENED_MS = 30_000;
/** Somebody away this long is not waited for any more (S6). */
export const AWAY_MS = 5_000;
/** A captain away this long hands over (S4). */
export const CAPTAIN_AWAY_MS = 20_000;
/** Somebody away this long takes no place from others any more (S3). */
export const GONE_MS = 600_000;
/** Who waits at the door and is away this long no longer asks (S5). */
export const KNOCK_AWAY_MS = 30_000;
/** A seat may be taken to another phone for this long (S8). */
export const OFFER_MS = 300_000;
