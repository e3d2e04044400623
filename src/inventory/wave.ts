/**
 * How a measured value sways: smoothly, between -1 and 1, by how long the device has run and by nothing else. Two values with another
 * `phase` sway apart; at the full hour all are where they began.
 */
export function wave(uptimeMilliseconds: number, phase = 0): number {
  const hours = uptimeMilliseconds / 3_600_000;
  const turn = 2 * Math.PI * hours;
  const slow = Math.sin(turn * (1 + (phase % 3)));
  const quick = Math.sin(turn * (9 + (phase % 7)));
  return 0.7 * slow + 0.3 * quick;
}
