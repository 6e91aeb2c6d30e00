// Starts the preview, or one of its two frames: phone and stage keep styles of their own, so each has a page of its own.
import { type JSX, render } from "preact";

const pages: Readonly<Record<string, () => Promise<{ readonly Page: () => JSX.Element }>>> = {
  "/phone": () => import("./phone-face.tsx"),
  "/stage": () => import("./stage-face.tsx"),
};

const { Page } = await (pages[location.pathname] ?? (() => import("./desk.tsx")))();
const app = document.getElementById("app");
if (app !== null) render(<Page />, app);
