// The words for where phones join: the address in the QR code, the others this machine has, and no network at all, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./address-words.en.ts";

export const nl: Words<typeof en> = {
  menu: "Adres voor telefoons",
  title: "Waar telefoons meedoen",
  help: "Telefoons moeten op hetzelfde netwerk zitten als deze computer. QR-code en groot scherm volgen je keuze meteen.",
  wrong: "Komen telefoons er niet in? Kies een ander adres",
  none: "Geen netwerk",
  noneHelp:
    "Telefoons kunnen deze computer nu niet bereiken. Verbind hem met de wifi van de telefoons, of maak er een hotspot van. Het adres verschijnt hier vanzelf.",
  fixed: (url) => `Telefoons doen mee op ${url}. Dat adres is bij het starten van Wayfarer ingesteld en is hier niet te wijzigen.`,
  looking: "Adressen zoeken …",
  failed: "De adressen zijn nu niet te zien. Probeer het opnieuw.",
  notHere: "Alleen de eigen browser van de trainer kan het adres veranderen. Open je sessies op de computer waarop Wayfarer draait.",
  inUse: "in gebruik",
  byItself: "Laat Wayfarer kiezen",
  byItselfHelp: "Wayfarer neemt het netwerk waarop de telefoons waarschijnlijk zitten, en gaat mee als je van netwerk wisselt.",
  kinds: {
    network: "lokaal netwerk",
    virtual: "virtueel of VPN, telefoons komen er zelden bij",
    linkLocal: "zonder router, telefoons komen er zelden bij",
  },
};
