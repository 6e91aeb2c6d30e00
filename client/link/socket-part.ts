// The framework's client as a part that is loaded when it is needed: it is the heaviest of a phone.
import { part } from "./part.ts";

export type SocketPart = Pick<typeof import("./socket.ts"), "sitDown">;
export const socketPart: () => Promise<SocketPart> = part(() => import("./socket.ts"));
