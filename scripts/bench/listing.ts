import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figure, median, times } from './figures.ts';
import { inTemporaryFolder, Operator, RouterProcess, startProgram } from './router-process.ts';

const standInPath = fileURLToPath(new URL('./stand-in.js', import.meta.url));
const rounds = 9;
const sections = 2_000;

/** A long configuration through `display current-configuration`, against the same text, ready-made, over the same TCP console, to the same client. */
export const listing = (): Promise<readonly Figure[]> =>
  inTemporaryFolder(async folder => {
    const startup = join(folder, 'long.cfg');
    writeFileSync(startup, longConfiguration());
    const router = new RouterProcess(['--no-ca', '--state', join(folder, 'state'), '--tcp', '0', '--startup-config', startup]);
    await router.event('ready');
    const operator = new Operator((await router.event('console'))['tcp']);
    await operator.logIn();
    const text = await operator.enter(command, end);
    const ready = join(folder, 'ready.txt');
    writeFileSync(ready, text, 'latin1');
    const standIn = startProgram([process.execPath, standInPath, 'text', ready]);
    const reader = new Operator(String((await once(standIn.stdout, 'data'))[0]).trim());

    const rendered: number[] = [];
    const readyMade: number[] = [];
    for (let round = 0; round < rounds; round++) {
      // by turns, so that both meet the same moods of the machine
      rendered.push(await timed(() => operator.enter(command, end)));
      readyMade.push(await timed(() => reader.enter('', end)));
    }
    operator.close();
    reader.close();
    standIn.kill();
    await router.stop();

    const lines = text.split('\r\n').length;
    const perSecond = (time: number): number => (lines / time) * 1000;
    const [ours, bare] = [perSecond(median(rendered)), perSecond(median(readyMade))];
    return [
      { what: `the text of ${lines} lines, ready-made, over our TCP console`, value: linesPerSecond(bare) },
      {
        what: `display current-configuration of ${lines} lines`,
        value: linesPerSecond(ours),
        ratio: `${times(ours, bare, 'ready-made')}, ${times(ours, serialLinesPerSecond(text, lines), 'a line of 115,200 baud')}`,
      },
    ];
  });

const command = 'display current-configuration';
const end = 'return\r\n<HUAWEI>';
const linesPerSecond = (value: number): string => `${Math.round(value).toLocaleString('en')} lines/s`;

/** What the fastest setting of the console's own line carries, 8N1. */
const serialLinesPerSecond = (text: string, lines: number): number => 11_520 / (text.length / lines);

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

const longConfiguration = (): string =>
  [
    '#',
    ...Array.from(
      { length: sections },
      (_, at) => `pki entity entity${at}\r\n country CN\r\n organization-unit unit${at}\r\n common-name router${at}\r\n#`,
    ),
    'return',
    '',
  ].join('\r\n');
