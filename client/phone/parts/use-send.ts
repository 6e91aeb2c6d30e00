// Sending one command from a screen: whether it is under way, and the worded reason when it was refused.
import { useState } from "preact/hooks";
import type { PhoneCommand } from "../../../server/protocol/rules-types.ts";
import type { SendResult } from "../../link/link.ts";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import { joinWords } from "../words-join.ts";

export type Send = (command: PhoneCommand) => Promise<SendResult>;

export type RefusedCode = Extract<SendResult, { ok: false }>["code"];

/** A refusal in the language of the screen, saying what to do. */
export const refusalText = (code: RefusedCode): string => (code === "offline" ? say(joinWords).offline : say(commonWords).refusals[code]);

interface Sending {
  readonly busy: boolean;
  readonly refused: RefusedCode | undefined;
  /** Resolves to whether the server has stored it. */
  readonly submit: (command: PhoneCommand) => Promise<boolean>;
}

export function useSend(send: Send): Sending {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<RefusedCode>();
  const submit = async (command: PhoneCommand): Promise<boolean> => {
    setBusy(true);
    setRefused(undefined);
    try {
      const receipt = await send(command);
      if (!receipt.ok) setRefused(receipt.code);
      return receipt.ok;
    } finally {
      // Whatever came of it, the person can try again.
      setBusy(false);
    }
  };
  return { busy, refused, submit };
}
