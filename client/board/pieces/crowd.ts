// A row of small figures that come and go one by one: a team's promoters behind it, its clouds above it.

import type { GameObjects, Scene } from "phaser";
import type { Point } from "../../../server/drawing/brush.ts";
import { easeOutBack } from "../motion/queue.ts";
import { makePill, type Pill } from "./pill.ts";

export type CrowdStyle = {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly originY: number;
  /** No more are drawn than this; the rest is a number. */
  readonly most: number;
  /** Where a newcomer comes from, seen from its place. */
  readonly from: Point;
  /** Newcomers fade in where they belong instead. */
  readonly fade: boolean;
};

/** Where a member stands, how large and how near; `lift` is a hop. */
export type Standing = { readonly at: Point; readonly size: number; readonly depth: number; readonly lift: number };
type Member = { readonly image: GameObjects.Image; age: number; leaving: boolean };

const joinMs = 620;
const leaveMs = 300;

export class Crowd {
  private readonly scene: Scene;
  private readonly style: CrowdStyle;
  private readonly pill: Pill;
  private members: Member[] = [];
  private total = 0;
  private most: number;
  private numbered = true;

  constructor(scene: Scene, style: CrowdStyle, density: number) {
    this.scene = scene;
    this.style = style;
    this.most = style.most;
    this.pill = makePill(scene, density);
  }

  count(count: number, suddenly: boolean): void {
    this.total = count;
    this.fill(suddenly ? 1 : 0);
  }

  shown(): number {
    return this.total;
  }

  drawn(): number {
    return Math.min(this.total, this.most);
  }

  /** Room for fewer, while others stand here too; perhaps not even for a number. */
  limit(most: number, numbered: boolean): void {
    this.numbered = numbered;
    if (most === this.most) return;
    this.most = most;
    this.fill(0.4);
  }

  place(ms: number, stand: (index: number) => Standing): void {
    for (const member of this.members) member.age = member.leaving ? member.age - ms / leaveMs : Math.min(1, member.age + ms / joinMs);
    for (const member of this.members) if (member.age <= 0 && member.leaving) member.image.destroy();
    this.members = this.members.filter((member) => !member.leaving || member.age > 0);
    this.members.forEach((member, index) => {
      this.placeOne(member, stand(index));
    });
    if (this.total <= this.most || !this.numbered) {
      this.pill.hide();
      return;
    }
    const { at, size, depth } = stand(this.most);
    this.pill.show(`×${this.total}`, { x: at.x, y: at.y - 10 * size }, Math.max(1, size), depth + 1);
  }

  restless(): boolean {
    return this.members.some((member) => member.leaving || member.age < 1);
  }

  destroy(): void {
    for (const member of this.members) member.image.destroy();
    this.members = [];
    this.pill.destroy();
  }

  private fill(age: number): void {
    const staying = this.members.filter((member) => !member.leaving);
    for (let here = staying.length; here < Math.min(this.total, this.most); here += 1) {
      const image = this.scene.add.image(0, 0, this.style.key).setOrigin(0.5, this.style.originY).setVisible(false);
      this.members.push({ image, age, leaving: false });
    }
    for (const member of staying.slice(Math.min(this.total, this.most))) member.leaving = true;
  }

  private placeOne(member: Member, { at, size, depth, lift }: Standing): void {
    const { style } = this;
    const still = style.fade || member.leaving;
    const grown = size * (still ? 1 : Math.max(0.01, easeOutBack(member.age)));
    const away = still ? 0 : (1 - member.age) ** 2;
    member.image
      .setVisible(true)
      .setPosition(at.x + style.from.x * away, at.y + style.from.y * away - lift)
      .setDisplaySize(style.width * grown, style.height * grown)
      .setDepth(depth)
      .setAlpha(still ? member.age : Math.min(1, member.age * 3));
  }
}
