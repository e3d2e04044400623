import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as moment } from 'node:timers/promises';
import { bareNode } from './bare-node.ts';
import { atMost, type Figure, median, milliseconds, times } from './figures.ts';
import { inTemporaryFolder, RouterProcess } from './router-process.ts';

const rounds = 7;

/** From the start of the process to `Please Press ENTER.`, and the memory of the router that then waits. */
export const coldStart = (): Promise<readonly Figure[]> =>
  inTemporaryFolder(async folder => {
    const bareStarts: number[] = [];
    const first = await untilReady(join(folder, 'first'));
    const later: Start[] = [];
    const withLab: Start[] = [];
    for (let round = 0; round < rounds; round++) {
      // by turns, so that all meet the same moods of the machine
      bareStarts.push(bareNode());
      later.push(await untilReady(join(folder, 'first')));
      withLab.push(await untilReady(join(folder, 'first'), '--ca', '0'));
    }
    const bare = median(bareStarts);
    const cold = median(later.map(start => start.time));
    return [
      { what: 'bare Node, node -e 0', value: milliseconds(bare) },
      { ...start('cold start to Please Press ENTER.', later, bare), goal: atMost(cold / bare, 2.5, '× bare Node') },
      start('the same with the lab CA', withLab, bare),
      {
        what: 'first start of all, birth of the identity included',
        value: milliseconds(first.time),
        ratio: times(first.time, bare, 'bare Node'),
      },
      { ...memory('memory of one idle router', later), goal: atMost(median(later.map(start => start.megabytes)), 80, 'MB') },
      memory('the same with the lab CA', withLab),
      memory('the same after the first start of all', [first]),
    ];
  });

interface Start {
  readonly time: number;
  readonly megabytes: number;
}

function start(what: string, starts: readonly Start[], bare: number): Figure {
  const time = median(starts.map(start => start.time));
  return { what, value: milliseconds(time), ratio: times(time, bare, 'bare Node') };
}

const memory = (what: string, starts: readonly Start[]): Figure => ({
  what,
  value: `${median(starts.map(start => start.megabytes)).toFixed(0)} MB`,
  ratio: 'resident',
});

async function untilReady(state: string, ...ca: readonly string[]): Promise<Start> {
  const start = performance.now();
  const router = new RouterProcess([...(ca.length > 0 ? ca : ['--no-ca']), '--state', state]);
  await router.event('ready');
  const time = performance.now() - start;
  await moment(1_000); // until it is idle
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${router.child.pid}/status`, 'utf8')) ?? [];
  await router.stop();
  return { time, megabytes: Number(kilobytes) / 1024 };
}
