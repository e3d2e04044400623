import { spawnSync } from 'node:child_process';

/** Milliseconds from start to end of a Node that has nothing to do. */
export function bareNode(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - start;
}
