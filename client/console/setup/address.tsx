// Where phones join, and the other addresses this machine has: one pick, and QR code and stage follow.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Addresses } from "../../../server/protocol/trainer-api.ts";
import { fetchAddresses, pickAddress } from "../../link/trainer-api.ts";
import { say } from "../../ui/words.ts";
import { Dialog } from "../dialog.tsx";
import { Icon } from "../icons.tsx";
import { recall, trainerKey } from "../kept.ts";
import { frameWords } from "../words.ts";
import { addressWords } from "./address-words.ts";
import { Choice } from "./choices.tsx";

type Known = Addresses | "looking" | "failed" | "notHere";

/** As often as the server itself looks at its networks, ms. */
const LOOK_EVERY_MS = 2_000;

/** Asks the server again and again, and at once when phones are told another address; only the trainer's own browser may. */
function useAddresses(joinUrl: string): { readonly known: Known; look(): void; pick(url: string | undefined): void } {
  const [known, setKnown] = useState<Known>(recall(trainerKey) === undefined ? "notHere" : "looking");
  const key = recall(trainerKey) ?? "";
  const settle = async (asked: ReturnType<typeof fetchAddresses>): Promise<void> => {
    const result = await asked;
    setKnown(result.ok ? result.value : result.code === "notTrainer" ? "notHere" : "failed");
  };
  const look = (): void => void settle(fetchAddresses(key));
  const may = known !== "notHere";
  useEffect(() => {
    if (!may) return;
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [joinUrl, may]);
  return { known, look, pick: (url) => void settle(pickAddress(key, url)) };
}

export function AddressDialog(props: { joinUrl: string; onClose: () => void }): JSX.Element {
  const words = say(addressWords);
  const { known, look, pick } = useAddresses(props.joinUrl);
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      {known === "looking" && <p>{words.looking}</p>}
      {known === "notHere" && <p>{words.notHere}</p>}
      {known === "failed" && (
        <>
          <p class="form-problem">{words.failed}</p>
          <button type="button" class="button" onClick={look}>
            {say(frameWords).retry}
          </button>
        </>
      )}
      {typeof known === "object" && <AddressList known={known} onPick={pick} />}
    </Dialog>
  );
}

export function AddressList({ known, onPick }: { known: Addresses; onPick: (url: string | undefined) => void }): JSX.Element {
  const words = say(addressWords);
  if (known.candidates.length === 0) return known.chosen === undefined ? <NoNetwork /> : <p>{words.fixed(known.chosen)}</p>;
  return (
    <>
      {known.chosen === undefined ? <NoNetwork /> : <p>{words.help}</p>}
      <fieldset class="addresses">
        <legend class="visually-hidden">{words.title}</legend>
        <Choice
          type="radio"
          name="address"
          checked={known.picked === undefined}
          title={words.byItself}
          help={words.byItselfHelp}
          onChange={() => onPick(undefined)}
        />
        {known.candidates.map(({ url, adapter, kind }) => (
          <Choice
            key={url}
            type="radio"
            name="address"
            checked={known.picked === url}
            title={url.replace(/^https?:\/\//, "")}
            help={`${adapter} · ${words.kinds[kind]}`}
            aside={
              url === known.chosen && (
                <span class="choice-aside">
                  <Icon name="check" /> {words.inUse}
                </span>
              )
            }
            onChange={() => onPick(url)}
          />
        ))}
      </fieldset>
    </>
  );
}

/** Said plainly, wherever an address would stand. */
export function NoNetwork(): JSX.Element {
  const words = say(addressWords);
  return (
    <p class="no-network">
      <Icon name="away" size="1.5rem" />
      <span>
        <strong>{words.none}.</strong> {words.noneHelp}
      </span>
    </p>
  );
}
