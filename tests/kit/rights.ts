// What tests of rights and of full disks need of this machine: to start a program as somebody without rights, and on a small disk of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const isRoot = process.getuid?.() === 0;

/** For `spawn`: somebody whom rights concern, which they do not root. */
export const plainUser = isRoot ? { uid: 65_534, gid: 65_534 } : {};

/** A command line that runs `command` on a disk of its own at `folder`, which is gone when it ends. `first` is done there before, in the words of a shell. */
export const onSmallDisk = (folder: string, options: string, first: string, command: readonly string[]): readonly string[] => [
  "unshare",
  ...(isRoot ? [] : ["--map-root-user"]),
  "--mount",
  "sh",
  "-c",
  `mount -t tmpfs -o ${options} tmpfs "$0" && cd "$0" && ${first} && cd "${root}" && exec "$@"`,
  folder,
  ...command,
];

function works([program = "", ...args]: readonly string[], options = {}): boolean {
  return spawnSync(program, args, { cwd: root, stdio: "ignore", ...options }).status === 0;
}

const isPlainUser = works([process.execPath, "-e", "fs.accessSync('server/main.ts', fs.constants.R_OK)"], plainUser);

/** Other systems than Linux let everybody take the port of the web. */
const isPort80Kept = process.platform === "linux" && Number(readFileSync("/proc/sys/net/ipv4/ip_unprivileged_port_start", "utf8")) > 80;

/** Of its own: over the folder for all that is temporary a disk would hide a checkout that is in there. */
const somewhere = mkdtempSync(join(tmpdir(), "wayfarer-rights-"));

/** Tests that need one of these are skipped where it cannot be had, and the run says so. */
export const canBe = {
  plainUser: isPlainUser,
  refusedPort80: isPlainUser && isPort80Kept,
  onSmallDisk: works(onSmallDisk(somewhere, "size=64k", "true", ["true"])),
};
rmdirSync(somewhere);

const tried: Readonly<Record<keyof typeof canBe, string>> = {
  plainUser: "starts as a user without rights, for nobody else may read the folder of these tests",
  refusedPort80: "a start on a port that needs rights, for here none does",
  onSmallDisk: "full and read-only disks, for this machine lets nobody mount one",
};
for (const [what, sentence] of Object.entries(tried)) if (!canBe[what as keyof typeof canBe]) console.log(`Not tried: ${sentence}.`);
