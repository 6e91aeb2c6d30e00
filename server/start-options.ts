// What can be said behind `npm start --`: each option stands for a setting of the environment, and unknown ones are refused with what there is.
import { parseArgs } from "node:util";

const help = `npm start -- [options]

  --port NUMBER   the port to listen on (PORT, 2567)
  --host ADDRESS  the address to listen on (HOST, every one)
  --help          this list

Everything else is set in the environment: docs/operating.md.`;

export type StartOptions = { readonly help: string } | { readonly env: Readonly<Record<string, string>> };

/** Throws a readable error that names what there is. */
export function readStartOptions(args: readonly string[]): StartOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: "string" }, host: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    if (values.help) return { help };
    return {
      env: { ...(values.port === undefined ? {} : { PORT: values.port }), ...(values.host === undefined ? {} : { HOST: values.host }) },
    };
  } catch (cause) {
    throw new Error(`${(cause as Error).message}\n\n${help}`, { cause });
  }
}
