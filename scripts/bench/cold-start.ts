import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as moment } from 'node:timers/promises';
import { type Figure, median, milliseconds, times } from './figures.ts';
import { inTemporaryFolder, RouterProcess } from './router-process.ts';

const rounds = 7;

/** From the start of the process to `Please Press ENTER.`, and the memory of the router that then waits. */
export const coldStart = (): Promise<readonly Figure[]> => inTemporaryFolder(async folder => {
  const bare = median(Array.from({ length: rounds }, bareNode));
  const first = await untilReady(join(folder, 'first'));
  const later: number[] = [];
  for (let round = 0; round < rounds; round++) later.push((await untilReady(join(folder, 'first'))).time);
  return [
    { what: 'bare Node, node -e 0', value: milliseconds(bare) },
    { what: 'cold start to Please Press ENTER.', value: milliseconds(median(later)), ratio: times(median(later), bare, 'bare Node (aim: 250 ms)') },
    { what: 'first start of all, birth of the identity included', value: milliseconds(first.time), ratio: times(first.time, bare, 'bare Node') },
    { what: 'memory of one idle router', value: `${first.megabytes.toFixed(0)} MB`, ratio: 'aim: under 80 MB' },
  ];
});

function bareNode(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - start;
}

async function untilReady(state: string): Promise<{ readonly time: number; readonly megabytes: number }> {
  const start = performance.now();
  const router = new RouterProcess('--no-ca', '--state', state);
  await router.event('ready');
  const time = performance.now() - start;
  await moment(1_000); // until it is idle
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${router.child.pid}/status`, 'utf8')) ?? [];
  await router.stop();
  return { time, megabytes: Number(kilobytes) / 1024 };
}
