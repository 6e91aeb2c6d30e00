// Reads where this stage belongs from its own address: /stage/<session>#<key>.
export type StageAddress = { readonly sessionId: string; readonly key: string };

/** Undefined when the link is incomplete; the server judges the rest. */
export const stageAddress = (place: { readonly pathname: string; readonly hash: string }): StageAddress | undefined => {
  const sessionId = /^\/stage\/([A-Za-z0-9_-]{8,32})\/?$/.exec(place.pathname)?.[1];
  const key = /^#([A-Za-z0-9_-]{16,64})$/.exec(place.hash)?.[1];
  return sessionId === undefined || key === undefined ? undefined : { sessionId, key };
};
