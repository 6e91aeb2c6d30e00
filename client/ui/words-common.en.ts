// Words that several screens share: topics, team looks, the connection and every refusal, in English.
import type { RefusalCode, TeamLook, Verdict } from "../../server/protocol/rules-types.ts";

type TopicNames = Readonly<Record<string, string>>;

const refusals: Record<RefusalCode, string> = {
  notAllowed: "This is not yours to do.",
  notNow: "That is not possible right now.",
  alreadyMoved: "The game has already moved on.",
  doorLocked: "The door is closed. Ask the trainer to open it.",
  wordNeeded: "This session asks newcomers for a word now. It is on the big screen.",
  badWord: "Choose a word of at most 24 characters.",
  sessionEnded: "This session has ended.",
  removed: "The trainer took you out of this session.",
  badName: "Choose a name of 1 to 24 characters.",
  unknownParticipant: "We cannot find this person any more.",
  unknownTeam: "This team is no longer there. Choose another one.",
  teamFull: "This team is full. Choose another one.",
  unknownLanguage: "This session is not played in that language. Choose another one.",
  paused: "The game is paused. Try again when it goes on.",
  noOpenCard: "There is no question open now.",
  wrongRound: "This answer was for an earlier question.",
  notOpenYet: "The answers open in a moment.",
  alreadyClosed: "Time was up before this answer came in.",
  alreadyLocked: "Your team's answer is already locked.",
  notEligible: "You joined during this question. You play from the next one.",
  notCaptain: "Only the captain of your team can do this.",
  notYourTurn: "It is another team's turn.",
  badAnswer: "This answer is not complete. Check it and send it again.",
  unknownPath: "This path does not start here.",
  tooMuch: "That is more than is allowed. Try a little less.",
  emptyText: "Write something first.",
  nothingToUndo: "There is nothing to undo.",
  nobodyHere: "Nobody is in this session yet.",
  stillAnswering: "Some are still answering. Press again to close.",
  badMessage: "The server did not understand this. Reload the page.",
  tooFast: "That was too fast. Wait a moment and try again.",
  notStored: "This could not be saved just now. Try again in a moment.",
  fault: "Something went wrong on our side. Try again.",
};

const looks: Record<TeamLook, string> = {
  ember: "Ember",
  sun: "Sun",
  moss: "Moss",
  lagoon: "Lagoon",
  sky: "Sky",
  plum: "Plum",
  rose: "Rose",
  slate: "Slate",
};

const verdicts: Record<Verdict, string> = { right: "Right", partly: "Partly right", wrong: "Not right", none: "Counted" };

const topics: TopicNames = {
  strategy: "Strategy",
  understanding: "Understanding",
  design: "Design",
  measurement: "Measurement",
  governance: "Governance",
  culture: "Culture",
};

export const en = {
  send: "Send",
  sendAgain: "Send again",
  yourAnswer: "Your answer",
  rightAnswer: "Right answer",
  connected: "Connected",
  reconnecting: "Reconnecting …",
  blockedTitle: "This network blocks the live connection",
  blockedWhy: "The page gets through, its WebSocket does not.",
  blockedOnPhone: "Use another network: mobile data, the trainer's hotspot, no VPN. We keep trying.",
  blockedHere: "Try another network, such as a phone's hotspot, or switch the VPN off. We keep trying.",
  superseded: "Moved to another tab",
  paused: "Paused",
  promoters: (n: number) => (n === 1 ? "promoter" : "promoters"),
  passives: (n: number) => (n === 1 ? "passive" : "passives"),
  detractors: (n: number) => (n === 1 ? "detractor" : "detractors"),
  points: (n: number) => (n === 1 ? "point" : "points"),
  place: (n: number) => `${n}${n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`,
  looks,
  verdicts,
  topics,
  refusals,
};
