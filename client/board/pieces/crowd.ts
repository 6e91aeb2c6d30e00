// A row of small figures that come and go one by one: a team's promoters behind it, its clouds above it.
import type { GameObjects, Scene } from "phaser";
import { easeOutBack } from "../motion/queue.ts";
import { ink } from "../palette.ts";
import type { Point } from "../road.ts";
import { pillBox } from "./team-textures.ts";

export type CrowdStyle = {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly originY: number;
  /** No more are drawn than this; the rest is a number. */
  readonly most: number;
  /** Where a newcomer comes from, seen from its place. */
  readonly from: Point;
};

type Member = { readonly image: GameObjects.Image; age: number; leaving: boolean };
/** Where members stand, how large and how near; `lift` is a hop. */
export type Standing = { readonly at: Point; readonly size: number; readonly depth: number; readonly lift: number };

export type Crowd = {
  readonly count: (count: number, suddenly: boolean) => void;
  readonly shown: () => number;
  /** Room for fewer, while others stand here too. */
  readonly limit: (most: number) => void;
  readonly place: (ms: number, stand: (index: number) => Standing, fade: boolean) => void;
  readonly restless: () => boolean;
  readonly destroy: () => void;
};

const joinMs = 620;

type Pill = {
  readonly show: (text: string, at: Point, size: number, depth: number) => void;
  readonly hide: () => void;
  readonly destroy: () => void;
};

const makePill = (scene: Scene, density: number): Pill => {
  const back = scene.add.image(0, 0, "pill").setVisible(false);
  const style = { fontFamily: '"Bricolage Grotesque", system-ui, sans-serif', fontSize: "20px", fontStyle: "700", color: ink };
  const text = scene.add.text(0, 0, "", style).setOrigin(0.5).setResolution(density).setVisible(false);
  return {
    show: (words, at, size, depth) => {
      if (text.text !== words) text.setText(words);
      back.setVisible(true).setPosition(at.x, at.y).setDepth(depth);
      back.setDisplaySize(Math.max(pillBox.width, text.width + 18) * size, pillBox.height * size);
      text
        .setVisible(true)
        .setPosition(at.x, at.y)
        .setScale(size)
        .setDepth(depth + 0.1);
    },
    hide: () => {
      back.setVisible(false);
      text.setVisible(false);
    },
    destroy: () => {
      back.destroy();
      text.destroy();
    },
  };
};

export const makeCrowd = (scene: Scene, style: CrowdStyle, density: number): Crowd => {
  let members: Member[] = [];
  let total = 0;
  let most = style.most;
  const pill = makePill(scene, density);

  const join = (age: number): void => {
    const image = scene.add.image(0, 0, style.key).setOrigin(0.5, style.originY).setVisible(false);
    members.push({ image, age, leaving: false });
  };
  const staying = (): Member[] => members.filter((member) => !member.leaving);

  const placeOne = (member: Member, standing: Standing, fade: boolean): void => {
    const part = Math.min(1, member.age);
    const grown = fade ? 1 : Math.max(0.01, easeOutBack(part));
    const away = fade || member.leaving ? 0 : (1 - part) ** 2;
    const x = standing.at.x + style.from.x * away;
    const y = standing.at.y + style.from.y * away - standing.lift;
    member.image
      .setVisible(true)
      .setPosition(x, y)
      .setDisplaySize(style.width * standing.size * grown, style.height * standing.size * grown)
      .setDepth(standing.depth)
      .setAlpha(fade || member.leaving ? part : Math.min(1, part * 3));
  };

  const fill = (age: number): void => {
    const wanted = Math.min(total, most);
    for (let here = staying().length; here < wanted; here += 1) join(age);
    for (const member of staying().slice(wanted)) member.leaving = true;
  };

  return {
    count: (count, suddenly) => {
      total = count;
      fill(suddenly ? 1 : 0);
    },
    shown: () => total,
    limit: (next) => {
      if (next === most) return;
      most = next;
      fill(0.4);
    },
    place: (ms, stand, fade) => {
      for (const member of members)
        member.age = member.leaving ? Math.min(1, member.age) - ms / 300 : Math.min(1, member.age + ms / joinMs);
      for (const member of members) if (member.age <= 0 && member.leaving) member.image.destroy();
      members = members.filter((member) => !member.leaving || member.age > 0);
      members.forEach((member, index) => {
        placeOne(member, stand(index), fade);
      });
      if (total <= most) pill.hide();
      else {
        const last = stand(most);
        pill.show(`×${total}`, { x: last.at.x, y: last.at.y - 10 * last.size }, last.size, last.depth + 1);
      }
    },
    restless: () => members.some((member) => member.leaving || member.age < 1),
    destroy: () => {
      for (const member of members) member.image.destroy();
      members = [];
      pill.destroy();
    },
  };
};
