// Commands of the contract whose rules are still being written: refused until then.
import { always, type Rules, refuse, untilEnd } from "./rule.ts";

const notYet = () => refuse("notNow");

export const comingRules: Rules<"renameSelf" | "admit" | "turnAway" | "offerSeat"> = {
  renameSelf: { by: ["participant"], ...always, decide: notYet },
  admit: { by: ["trainer"], ...untilEnd, decide: notYet },
  turnAway: { by: ["trainer"], ...always, decide: notYet },
  offerSeat: { by: ["trainer"], ...always, decide: notYet },
};
