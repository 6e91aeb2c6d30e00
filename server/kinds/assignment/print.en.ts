// What an assignment says on paper, in English.

export const en = {
  title: "Judging",
  prepare: (time: string) => `Prepare ${time}`,
  perform: (time: string) => `Perform ${time}`,
  seconds: (count: number) => `${count} s`,
  minutes: (count: string) => `${count} min`,
  judgedOn: "The others watch for",
  judging: "Accepted is right, partly is partly, not is wrong. The trainer’s word stands.",
};
