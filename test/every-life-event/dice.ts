/** Chance that comes out the same at every run: mulberry32. */
export interface Dice {
  /** From zero, and less than one. */
  roll(): number;
  upTo(most: number): number;
  pick<T>(from: readonly T[]): T;
  shuffled<T>(all: readonly T[]): T[];
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (most: number): number => Math.floor(roll() * (most + 1));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)]!;
  const shuffled = <T>(all: readonly T[]): T[] =>
    all
      .map((it) => [roll(), it] as const)
      .sort(([a], [b]) => a - b)
      .map(([, it]) => it);
  return { roll, upTo, pick, shuffled };
}
