// The words of an estimate on the phone, in English.

export const en = {
  less: "Less",
  more: "More",
  numberLabel: "Your estimate",
  numberHelp: (min: string, max: string) => `Between ${min} and ${max}`,
  numberOpen: "Nothing chosen yet",
  numberUnreadable: (example: string) => `We cannot read that as a number. Write it in digits, such as ${example}.`,
  numberOutside: (min: string, max: string) => `That is off the scale. It goes from ${min} to ${max}.`,
  numberAmbiguous: (n: number) => (n === 1 ? "Is this what you mean?" : "Which one do you mean?"),
  numberBetween: (step: string) => `The scale goes in steps of ${step}. Which one do you mean?`,
  allowed: (margin: string) => `within ${margin}`,
};
