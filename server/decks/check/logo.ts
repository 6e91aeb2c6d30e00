// Reads a client's logo into the profile's care: small, and an SVG or PNG that is what its name says.
import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Fault } from "../read/content-error.ts";
import type { Logo } from "../tailor/presentation.ts";
import { svgComplaint } from "./safe-svg.ts";

const MAX_BYTES = 64_000;
/** Few bytes can say many pixels, and a screen unpacks them all. */
const MAX_PIXELS = 4_000;
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

type Read = { readonly logo: Logo } | { readonly fault: Fault };

const fault = (found: string, expected: string, mend: string): Read => ({ fault: { path: ["logo"], found, expected, mend } });

/** Width and height stand right behind the signature and the first block's name. */
const readPng = (bytes: Buffer): Read => {
  if (bytes.length < 24 || !bytes.subarray(0, pngSignature.length).equals(pngSignature))
    return fault("a file that is no PNG", "a PNG picture", "export the logo again as PNG");
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return Math.max(width, height) <= MAX_PIXELS
    ? { logo: { type: "image/png", data: bytes.toString("base64") } }
    : fault(`${width} × ${height} pixels`, `at most ${MAX_PIXELS} each way`, "export the logo smaller");
};

const readSvg = (bytes: Buffer): Read => {
  try {
    const complaint = svgComplaint(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (complaint) return { fault: { path: ["logo"], ...complaint } };
    return { logo: { type: "image/svg+xml", data: bytes.toString("base64") } };
  } catch {
    return fault("a file that is no UTF-8 text", "an SVG drawing", "export the logo again as SVG");
  }
};

/** Reads the logo that a profile names; the name was checked to have no path. */
export const readLogo = (profileFile: string, name: string): Read => {
  const file = join(dirname(profileFile), name);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile())
    return fault(`${name}, which does not exist`, "a file beside profile.yaml", "put the file there, or remove the line");
  if (stat.size > MAX_BYTES)
    return fault(`${stat.size} bytes`, `at most ${MAX_BYTES} bytes`, "simplify the drawing, or make the picture smaller");
  return name.endsWith(".png") ? readPng(readFileSync(file)) : readSvg(readFileSync(file));
};
