// `deck schema`: writes the JSON Schemas that editors complete and check with.
import { writeJsonSchemas } from "../../../content/schema/write-json-schema.ts";
import { type Command, readCall } from "./command.ts";

export const schema: Command = {
  usage: "schema",
  about: ["write the JSON Schemas editors check with"],
  run: (args, print) => {
    readCall(args, 0);
    for (const file of writeJsonSchemas()) print(`wrote ${file}`);
    return 0;
  },
};
