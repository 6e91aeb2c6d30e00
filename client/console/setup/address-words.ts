// The words for where phones join: the address in the QR code, the others this machine has, and no network at all.
import { defineWords } from "../../ui/words.ts";

export const addressWords = defineWords({
  en: {
    menu: "Join address",
    title: "Where phones join",
    help: "Phones must be on the same network as this computer. The QR code and the stage follow your choice at once.",
    phonesJoin: "Phones join at",
    other: "Another address",
    wrong: "Phones cannot get in? Choose another address",
    none: "No network",
    noneHelp:
      "Phones cannot reach this computer now. Connect it to the Wi-Fi the phones use, or open a hotspot on it. The address appears here by itself.",
    fixed: (url: string) => `Phones join at ${url}. It was set where Wayfarer was started, so it cannot be changed here.`,
    looking: "Looking for addresses …",
    failed: "The addresses cannot be shown now. Try again.",
    notHere: "Only the trainer’s own browser can change the address. Open your sessions on the computer where Wayfarer runs.",
    best: "Best guess",
    picked: "Your choice",
    byItself: "Let Wayfarer choose",
    byItselfHelp: "It takes the network that leads outside, and follows when you change networks.",
    adapter: (name: string) => `Network adapter ${name}`,
    kinds: {
      network: "Local network",
      virtual: "Virtual: phones can seldom reach it",
      linkLocal: "Without a router: phones can seldom reach it",
    },
  },
  nl: {
    menu: "Adres voor telefoons",
    title: "Waar telefoons meedoen",
    help: "Telefoons moeten op hetzelfde netwerk zitten als deze computer. QR-code en groot scherm volgen je keuze meteen.",
    phonesJoin: "Telefoons doen mee op",
    other: "Ander adres",
    wrong: "Komen telefoons er niet in? Kies een ander adres",
    none: "Geen netwerk",
    noneHelp:
      "Telefoons kunnen deze computer nu niet bereiken. Verbind hem met de wifi van de telefoons, of zet er een hotspot op aan. Het adres verschijnt hier vanzelf.",
    fixed: (url) => `Telefoons doen mee op ${url}. Dat adres is bij het starten van Wayfarer ingesteld en is hier niet te wijzigen.`,
    looking: "Adressen zoeken …",
    failed: "De adressen zijn nu niet te zien. Probeer het opnieuw.",
    notHere: "Alleen de eigen browser van de trainer kan het adres veranderen. Open je sessies op de computer waarop Wayfarer draait.",
    best: "Beste gok",
    picked: "Jouw keuze",
    byItself: "Laat Wayfarer kiezen",
    byItselfHelp: "Die neemt het netwerk dat naar buiten leidt, en gaat mee als je van netwerk wisselt.",
    adapter: (name) => `Netwerkadapter ${name}`,
    kinds: {
      network: "Lokaal netwerk",
      virtual: "Virtueel: telefoons komen er zelden bij",
      linkLocal: "Zonder router: telefoons komen er zelden bij",
    },
  },
});
