/** The same numbers every time: a linear congruential generator (Numerical Recipes). Gives whole numbers from 0 below a limit. */
export function lcg(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}
