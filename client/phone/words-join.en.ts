// Words for getting in, staying in, and leaving: everything before and around the play itself, in English.
import type { SeatRefusalCode } from "../../server/protocol/seats.ts";

type Notice = { readonly title: string; readonly text: string };

const seatRefusals: Record<SeatRefusalCode, Notice> = {
  unknownCode: { title: "No session has this code", text: "Check the six digits on the big screen and type them again." },
  tooManyTries: { title: "Too many tries", text: "Wait a minute, then type the code from the big screen." },
  removed: { title: "You were taken out of this session", text: "If that was a mistake, ask the trainer." },
  badLink: { title: "This link does not work", text: "Type the code from the big screen instead." },
  badRequest: { title: "That did not work", text: "Reload the page and type the code again." },
  full: { title: "This session is full", text: "Share a phone with a neighbour, or ask the trainer." },
  moved: { title: "Your seat is on another phone now", text: "To come back here, ask the trainer for a new code." },
  badTakeOver: {
    title: "That code does not fit",
    text: "Type the one the trainer shows for your seat, not the session's. Each works once, for a few minutes.",
  },
  wordNeeded: { title: "One word more", text: "The code is right. This session also asks for the word on the big screen." },
  wrongWord: { title: "That is not the word", text: "Look at the big screen and type it again. Capitals do not matter." },
};

export const en = {
  tagline: "A journey to loyal customers",
  codeLabel: "Code on the big screen",
  codeHelp: "Six digits",
  codeIncomplete: "The code has six digits.",
  goOn: "Go on",
  connecting: "Looking for your session …",
  stillConnecting: "Still trying. Are you on the same network as the trainer?",
  session: (code: string) => `Session ${code}`,
  whoAreYou: "Who is travelling with us?",
  name: "Your name",
  nameHelp: "As others will see it",
  nameMissing: "Fill in a name first.",
  nameFull: (n: number) => `As long as a name can be: ${n} characters`,
  language: "Language",
  team: "Your team",
  anyTeam: "Surprise me",
  anyTeamHelp: "The smallest team",
  members: (n: number) => (n === 1 ? "1 person" : `${n} people`),
  join: "Join",
  joining: "Joining …",
  offline: "No connection. Check your network and try again.",
  seatRefusals,
  crowdedDoor: {
    title: "It is busy at the door",
    text: "Many wrong codes are coming from your network. This page keeps trying by itself.",
  },
  wordLabel: "Word on the big screen",
  wordMissing: "Fill in the word first.",
  otherCode: "Type another code",
  knocking: {
    title: "The trainer is asked to let you in",
    text: "You were taken out of this session before. This page goes on by itself as soon as the trainer says yes.",
  },
  wasHere: "I was here already",
  takeOverLabel: "Code from the trainer",
  takeOverHelp: "Ask the trainer for six digits. They bring your name, team and score to this phone.",
  takeOverIncomplete: "The trainer's code has six digits.",
  newHere: "I am new here",
  doorLocked: { title: "The door is closed", text: "Ask the trainer to open it. This page goes on by itself as soon as that happens." },
  superseded: {
    title: "You play on elsewhere",
    text: "Your seat, name and score are in another tab or on another phone. One at a time.",
  },
  takeBack: "Play on here",
  removed: { title: "You were taken out of this session", text: "If that was a mistake, ask the trainer." },
  askAgain: "Ask to come in again",
  closed: { title: "This session has ended", text: "Thank you for travelling along. You can close this page." },
  reconnectingHelp: "Your seat is kept.",
};
