import { once } from 'node:events';
import { setTimeout as moment } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cpuMilliseconds } from './cpu-time.ts';
import { atMost, type Figure } from './figures.ts';
import { startProgram } from './router-process.ts';

const program = fileURLToPath(new URL('./idle-terminals-process.js', import.meta.url));
/** V8 tidies up for some seconds after a start. */
const settleMilliseconds = 20_000;
const watchMilliseconds = 10_000;

/** What routers cost while nobody is at their pseudo-terminals: part of a core, against a Node that has nothing to do. */
export async function idleTerminals(): Promise<readonly Figure[]> {
  const [none, one, thousand] = await Promise.all([partOfCore(0), partOfCore(1), partOfCore(1_000)]);
  return [
    { what: 'an idle Node', value: percent(none) },
    {
      what: '1 router, its pseudo-terminal unused',
      value: percent(one),
      ratio: `${percent(one - none)} beyond an idle Node`,
      goal: atMost((one - none) * 100, 0.1, '% of a core beyond an idle Node'),
    },
    {
      what: '1,000 routers, each with a pseudo-terminal',
      value: percent(thousand),
      ratio: `${percent((thousand - none) / 1_000)} for each`,
      goal: atMost((thousand - none) * 100, 1, '% of a core beyond an idle Node'),
    },
  ];
}

async function partOfCore(routers: number): Promise<number> {
  const child = startProgram([process.execPath, program, String(routers)]);
  await once(child.stdout, 'data');
  await moment(settleMilliseconds);
  const [start, before] = [performance.now(), cpuMilliseconds(child.pid)];
  await moment(watchMilliseconds);
  const part = (cpuMilliseconds(child.pid) - before) / (performance.now() - start);
  child.kill();
  return part;
}

const percent = (part: number): string => `${(part * 100).toFixed(4)} %`;
