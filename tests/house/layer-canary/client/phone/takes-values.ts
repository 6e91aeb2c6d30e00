// The layer canary: a screen that takes a value from the server; the layers check must cry out.
import { menu } from "../../server/protocol/commands.ts";

export const forbidden = menu;
