import { readdirSync, readFileSync } from 'node:fs';

/** What a process has had of all cores, to the nanosecond: the times of `stat` count in steps of ten milliseconds. */
export function cpuMilliseconds(pid: number | undefined): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map(thread => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]));
  return nanoseconds.reduce((sum, spent) => sum + spent, 0) / 1e6;
}
