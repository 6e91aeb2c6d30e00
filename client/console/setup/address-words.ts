// The words for where phones join: the address in the QR code, the others this machine has, and no network at all.
import { defineWords } from "../../ui/words.ts";

export const addressWords = defineWords({
  en: {
    menu: "Join address",
    title: "Where phones join",
    help: "Phones must be on the same network as this computer. The QR code and the stage follow your choice at once.",
    wrong: "Phones cannot get in? Choose another address",
    none: "No network",
    noneHelp:
      "Phones cannot reach this computer now. Connect it to the Wi-Fi the phones use, or open a hotspot on it. The address appears here by itself.",
    fixed: (url: string) => `Phones join at ${url}. It was set where Wayfarer was started, so it cannot be changed here.`,
    looking: "Looking for addresses …",
    failed: "The addresses cannot be shown now. Try again.",
    notHere: "Only the trainer’s own browser can change the address. Open your sessions on the computer where Wayfarer runs.",
    inUse: "in use",
    byItself: "Let Wayfarer choose",
    byItselfHelp: "It takes the network phones are most likely on, and follows when you change networks.",
    kinds: {
      network: "local network",
      virtual: "virtual or VPN, phones can seldom reach it",
      linkLocal: "without a router, phones can seldom reach it",
    },
  },
  nl: {
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
  },
});
