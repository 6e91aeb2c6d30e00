// The layer canary: rules that import a room and the clock's world; the layers check must cry out.
import { hrtime } from "node:process";
import { seats } from "../rooms/room.ts";

export const forbidden = { seats, now: hrtime };
