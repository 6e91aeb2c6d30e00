// The layer canary: a drawing that knows a room; the layers check must cry out.
import { seats } from "../rooms/room.ts";

export const forbidden = seats;
