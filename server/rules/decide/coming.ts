// Commands of the contract whose rules are still being written: refused until then.
import { always, inPlay, type Rules, refuse, untilEnd } from "./rule.ts";

const notYet = () => refuse("notNow");

export const comingRules: Rules<"renameSelf" | "stepBack" | "admit" | "turnAway" | "offerSeat"> = {
  renameSelf: { by: ["participant"], ...always, decide: notYet },
  stepBack: { by: ["trainer"], ...inPlay, decide: notYet },
  admit: { by: ["trainer"], ...untilEnd, decide: notYet },
  turnAway: { by: ["trainer"], ...always, decide: notYet },
  offerSeat: { by: ["trainer"], ...always, decide: notYet },
};
