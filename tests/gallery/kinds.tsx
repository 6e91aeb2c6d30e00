// Every part of every kind of card by itself, without a screen around it.
import { samples } from "virtual:samples";
import { deskPart } from "../../client/kinds/desk.ts";
import { fetchKinds } from "../../client/kinds/phone.ts";
import type { CardKind } from "../../server/kinds/shapes.ts";
import { partsOf } from "../kit/kind-parts.tsx";
import { type Screens, sampleOf } from "./screens.ts";

const kinds = Object.keys(samples) as CardKind[];
await fetchKinds(kinds);

export const screens: Screens = Object.fromEntries(
  kinds.map((kind) => [
    kind,
    () => (
      <>
        <h1>{deskPart(kind).name()}</h1>
        {Object.values(partsOf(kind, sampleOf(kind)))}
      </>
    ),
  ]),
);
