// The words for where phones join: the address in the QR code, the others this machine has, and no network at all, in English.

export const en = {
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
};
