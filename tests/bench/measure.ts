// What the bench counts with: percentiles, and a process's memory and CPU time as the kernel keeps them.
import { existsSync, readFileSync } from "node:fs";

/** The value below which a share of all lies, ms to one decimal; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const TICKS_A_SECOND = 100;

/** CPU seconds a process has used, user and system; NaN where there is no /proc. */
export function cpuSeconds(pid: number): number {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return Number.NaN;
  // Fields 14 and 15, counted behind the name in brackets, which may hold spaces (proc(5)).
  const fields = readFileSync(path, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

/** Resident memory of a process, MB; NaN where there is no /proc. */
export const memoryMb = (pid: number): number => statusMb(pid, "VmRSS");

/** The most memory a process ever had resident, MB; NaN where there is no /proc. */
export const peakMemoryMb = (pid: number): number => statusMb(pid, "VmHWM");

function statusMb(pid: number, field: "VmRSS" | "VmHWM"): number {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return Number.NaN;
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(path, "utf8"))?.[1]) / 1_024;
}
