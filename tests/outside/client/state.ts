// Keeps the state by frames 14 and 15, without the library: section 3 of the paper, its tables read from the page.
import { type Reader, readByte, readFixed, readNumber, readString } from "./bytes.ts";
import { type Cell, structures } from "./paper.ts";
import type { PublicState } from "./types.ts";

type List = { readonly of: string; items: unknown[] };
type Structure = { readonly cells: readonly Cell[]; readonly fields: Record<string, unknown> };
type Node = List | Structure;

const NEXT = 0xff;
const isList = (node: Node): node is List => "of" in node;

/** What a cell holds before anything was sent. */
const empty: Readonly<Record<string, unknown>> = { string: "", boolean: false };

export class StateKeeper {
  readonly #nodes = new Map<number, Node>();

  /** A frame 14 or 15. Throws where the thread is lost: then the seat is to be taken again. */
  take(frame: Buffer): void {
    const from: Reader = { bytes: frame, at: 1 };
    let node = this.#nodes.get(0) ?? this.#make(0, "State");
    while (from.at < frame.length) {
      if (frame[from.at] === NEXT) {
        close(node);
        from.at++;
        node = this.#known(readNumber(from));
      } else if (isList(node)) this.#changeList(node, from);
      else this.#changeStructure(node, from);
    }
    close(node);
  }

  /** As the paper's `PublicState`. */
  plain(): PublicState {
    return this.#plain("State", 0) as PublicState;
  }

  #known(id: number): Node {
    const node = this.#nodes.get(id);
    if (!node) throw new Error(`an unknown id: ${id}`);
    return node;
  }

  #make(id: number, type: string): Node {
    const known = this.#nodes.get(id);
    if (known) return known;
    const of = /^list of (.+)$/.exec(type)?.[1];
    const cells = structures.get(type);
    if (of === undefined && !cells) throw new Error(`no such structure: ${type}`);
    const made: Node = of === undefined ? { cells: cells ?? [], fields: {} } : { of, items: [] };
    this.#nodes.set(id, made);
    return made;
  }

  #value(type: string, from: Reader): unknown {
    if (type === "string") return readString(from);
    if (type === "number") return readNumber(from);
    if (type === "boolean") return readByte(from) > 0;
    if (/^uint\d+$/.test(type)) return readFixed(from, type);
    const id = readNumber(from);
    this.#make(id, type);
    return id;
  }

  #changeStructure({ cells, fields }: Structure, from: Reader) {
    const change = readByte(from);
    const cell = cells[change & 0x3f];
    if (!cell) throw new Error(`no field ${change & 0x3f}`);
    if ((change & 0xc0) === 0x40) delete fields[cell.name];
    else fields[cell.name] = this.#value(cell.type, from);
  }

  #changeList(list: List, from: Reader) {
    const change = readByte(from);
    if (change === 0x0a) list.items = [];
    else if (change === 0x21) this.#takeAway(list, readNumber(from));
    else this.#changeItem(list, change, readNumber(from), from);
  }

  /** Its id may come again for another. */
  #takeAway(list: List, id: number) {
    list.items = list.items.map((item) => (item === id ? undefined : item));
    this.#nodes.delete(id);
  }

  #changeItem(list: List, change: number, place: number, from: Reader) {
    if (change === 0x40) {
      list.items[place] = undefined;
      return;
    }
    if (![0x80, 0x00, 0xc0].includes(change)) throw new Error(`an unknown change of a list: ${change}`);
    const value = this.#value(list.of, from);
    const inserts = change === 0x80 && list.items[place] !== undefined && list.items[place] !== value;
    if (inserts) list.items.splice(place, 0, value);
    else list.items[place] = value;
  }

  #plain(type: string, value: unknown): unknown {
    const of = /^list of (.+)$/.exec(type)?.[1];
    if (of !== undefined) return this.#itemsOf(value).map((item) => this.#plain(of, item));
    const cells = structures.get(type);
    if (!cells) return value ?? empty[type] ?? 0;
    const node = typeof value === "number" ? this.#nodes.get(value) : undefined;
    const fields = node && !isList(node) ? node.fields : {};
    return Object.fromEntries(cells.map((cell) => [cell.name, this.#plain(cell.type, fields[cell.name])]));
  }

  #itemsOf(value: unknown): readonly unknown[] {
    const node = typeof value === "number" ? this.#nodes.get(value) : undefined;
    return node && isList(node) ? node.items : [];
  }
}

/** When the changes to a list are over, its holes close. */
function close(node: Node) {
  if (isList(node)) node.items = node.items.filter((item) => item !== undefined);
}
