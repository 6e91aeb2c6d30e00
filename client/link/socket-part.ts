// The framework's client as a part that is loaded when it is needed: it is the heaviest of a phone.
export type SocketPart = Pick<typeof import("./socket.ts"), "sitDown">;
export const socketPart = (): Promise<SocketPart> => import("./socket.ts");

/** Fetches what will be needed to sit down, while there is still something to type. */
export const warmUp = (): void => void socketPart().catch(() => undefined);
