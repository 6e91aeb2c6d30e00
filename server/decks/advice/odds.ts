// Tells a habit from chance: how likely so many hits would be if nothing but chance were at work.

/** What chance would do less often than this is taken for a habit. */
export const UNLIKELY = 0.01;

/** The chance of at least `hits` among independent tries, each with a chance of its own. */
export const atLeast = (hits: number, chances: readonly number[]): number => {
  const odds = [1];
  for (const chance of chances) {
    odds.push(0);
    for (let count = odds.length - 1; count >= 0; count--) {
      odds[count] = (odds[count] ?? 0) * (1 - chance) + (odds[count - 1] ?? 0) * chance;
    }
  }
  return odds.slice(hits).reduce((sum, one) => sum + one, 0);
};

/** What chance alone would give, rounded. */
export const byChance = (chances: readonly number[]): number => Math.round(chances.reduce((sum, chance) => sum + chance, 0));
