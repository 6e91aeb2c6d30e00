// A map that changes by making a new one cheaply: a thousand answers must not copy a thousand answers each (a keynote's round).

/** Entries the thin layer may hold before it is merged: the cost of a change is a copy of at most this many. */
const THIN_MAX = 32;

/** As `map` with one entry set; an entry that was there keeps its place. `map` stays as it was. */
export const put = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> => {
  const { base, thin } = map instanceof LayeredMap ? map : { base: map, thin: noEntries as ReadonlyMap<K, V> };
  const changed = new Map(thin).set(key, value);
  return changed.size < THIN_MAX ? new LayeredMap(base, changed) : new Map(new LayeredMap(base, changed));
};

/** As `map` without one entry. */
export const withoutEntry = <K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> => {
  const copy = new Map(map);
  copy.delete(key);
  return copy;
};

const noEntries: ReadonlyMap<unknown, unknown> = new Map();

/** A thin layer of changes over a base that many versions share; reads like any map. */
class LayeredMap<K, V> implements ReadonlyMap<K, V> {
  readonly base: ReadonlyMap<K, V>;
  readonly thin: ReadonlyMap<K, V>;
  readonly size: number;

  constructor(base: ReadonlyMap<K, V>, thin: ReadonlyMap<K, V>) {
    this.base = base;
    this.thin = thin;
    let added = 0;
    for (const key of thin.keys()) if (!base.has(key)) added++;
    this.size = base.size + added;
  }

  get(key: K): V | undefined {
    return this.thin.has(key) ? this.thin.get(key) : this.base.get(key);
  }

  has(key: K): boolean {
    return this.thin.has(key) || this.base.has(key);
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.base) yield [key, this.thin.has(key) ? (this.thin.get(key) as V) : value];
    for (const [key, value] of this.thin) if (!this.base.has(key)) yield [key, value];
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  forEach(tell: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) tell(value, key, this);
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
}
