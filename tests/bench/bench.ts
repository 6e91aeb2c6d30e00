// `npm run bench`: real sessions over real sockets beside a bare ws server in the same run; ratios travel, milliseconds do not.
import { flag, number, optionsOf } from "../../server/command-line.ts";
import { printFlood } from "./join-in-flood.ts";
import { printJoins } from "./joins.ts";
import { percentile } from "./measure.ts";
import { printPages } from "./pages.ts";
import { playBare } from "./play-bare.ts";
import { type Measured, playWayfarer } from "./play-wayfarer.ts";
import { printStarts } from "./start.ts";

const sizesOf = (text: string): readonly number[] | undefined =>
  /^[1-9]\d{0,3}(,[1-9]\d{0,3})*$/.test(text) ? text.split(",").map(Number) : undefined;

const {
  sizes = [50, 200, 1_000],
  rounds = 6,
  pages,
  start,
  join,
  flood,
} = optionsOf("npm run bench", {
  sizes: { takes: "50,200", about: "participants of each session (50,200,1000)", wants: "numbers with commas between", read: sizesOf },
  rounds: number(1, 100, "rounds a session (6)", 1),
  pages: flag("what each page weighs, and nothing else; after npm run build"),
  start: number(2, 100_000, "what a start costs that finds so many old sessions, and nothing else", 1),
  join: flag("how long a newcomer waits in the largest of the sizes, and nothing else"),
  flood: flag("how long 1000 honest phones take to join beside 1000 hostile connections, and nothing else"),
});
if (start) {
  await printStarts(start, 3);
  process.exit(0);
}
if (flood) {
  await printFlood();
  process.exit(0);
}
if (pages) {
  await printPages(5);
  process.exit(0);
}
if (join) {
  await printJoins(Math.max(...sizes));
  process.exit(0);
}
const ms = (value: number) => value.toFixed(1).padStart(8);

function row(name: string, measured: Measured): string {
  const { joinAllMs, receipts, fanOuts, memoryMb, cpuSecondsARound } = measured;
  const times = [percentile(receipts, 0.5), percentile(receipts, 0.99), percentile(fanOuts, 0.5), percentile(fanOuts, 0.99)];
  return `${name.padEnd(10)}${ms(joinAllMs / 1_000)}${times.map(ms).join("")}${ms(memoryMb)}${cpuSecondsARound.toFixed(2).padStart(8)}`;
}

const ratio = (one: readonly number[], other: readonly number[], share: number) =>
  (percentile(one, share) / percentile(other, share)).toFixed(1);

console.log(
  `${rounds} rounds a session after one to warm up, answers spread over 3 s; times in ms, join in s, memory in MB, CPU in s a round\n`,
);
console.log(`${"".padEnd(10)}    join receipt p50/p99  fan-out p50/p99  memory     CPU`);
for (const participants of sizes) {
  const bare = await playBare(participants, rounds);
  const wayfarer = await playWayfarer(participants, rounds);
  console.log(`\n${participants} participants`);
  console.log(row("bare ws", bare));
  console.log(row("wayfarer", wayfarer));
  console.log(
    `ratio      receipt p99 ${ratio(wayfarer.receipts, bare.receipts, 0.99)}, fan-out p50 ${ratio(wayfarer.fanOuts, bare.fanOuts, 0.5)}, p99 ${ratio(wayfarer.fanOuts, bare.fanOuts, 0.99)}`,
  );
}
