// The same desk on a second device, by link or QR code.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { QrCode } from "../../ui/qr-code.tsx";
import { say } from "../../ui/words.ts";
import { deskLink } from "../../view/console-view.ts";
import { Dialog } from "../dialog.tsx";
import { Icon } from "../icons.tsx";
import { NoNetwork } from "../setup/address.tsx";
import { useDesk } from "./desk-context.ts";
import { toolWords } from "./room-words.ts";

export function DeviceDialog(): JSX.Element {
  const { state, sessionId, consoleKey, show } = useDesk();
  const words = say(toolWords);
  const [copied, setCopied] = useState(false);
  const link = deskLink(state.joinUrl || location.href, sessionId, consoleKey);
  const copy = (): void => {
    // Only offered on secure origins; on a plain local address the trainer selects the link by hand.
    void navigator.clipboard?.writeText(link).then(() => setCopied(true));
  };
  return (
    <Dialog title={words.device} onClose={() => show(undefined)}>
      {state.joinUrl === "" && <NoNetwork />}
      <p>{words.deviceBody}</p>
      <QrCode text={link} label={words.device} />
      <input class="input device-link" readOnly value={link} aria-label={words.device} onFocus={(event) => event.currentTarget.select()} />
      {"clipboard" in navigator && (
        <button type="button" class="button" onClick={copy}>
          {copied && <Icon name="check" />} {copied ? words.copied : words.copy}
        </button>
      )}
    </Dialog>
  );
}
