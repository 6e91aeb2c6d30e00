// The table of every landmark a printed board can have; one that the format knows and this does not, does not compile.
import type { Board } from "../../../content/schema/board.ts";
import { bridge, camp, chapel, city, inn, mill, tower, village } from "./landmarks-built.ts";
import { forest, lake, summit, vineyard } from "./landmarks-grown.ts";
import type { Scene } from "./scene.ts";

/** Every landmark by its kind. */
export const landmarkScenes: Readonly<Record<Board["landmarks"][number]["kind"], (scene: Scene) => void>> = {
  village,
  chapel,
  bridge,
  mill,
  tower,
  inn,
  lake,
  forest,
  vineyard,
  camp,
  summit,
  city,
};
