// What can be said behind `npm start --`: each option stands for a setting of the environment.
import { number, optionsOf, text } from "./command-line.ts";

/** Ends the program after the help, and after a wrong call. */
export function startSettings(): Readonly<Record<string, string>> {
  const { port, host } = optionsOf(
    "npm start",
    {
      port: number(0, 65_535, "the port to listen on (PORT, 2567)", 1),
      host: text("ADDRESS", "the address to listen on (HOST, every one)"),
    },
    "Everything else is set in the environment: docs/operating.md.",
  );
  return { ...(port === undefined ? {} : { PORT: String(port) }), ...(host === undefined ? {} : { HOST: host }) };
}
