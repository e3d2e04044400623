import { execFileSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atMost, type Figure, median, megabytes, milliseconds, times } from './figures.ts';
import { inTemporaryFolder, mainPath, RouterProcess } from './router-process.ts';

const rounds = 9;
const routers = 100;

/** What a pack of a whole command reference adds to a start, to a line and to memory. */
export const pack = (): Promise<readonly Figure[]> =>
  inTemporaryFolder(async folder => {
    const file = join(folder, 'bench.pack');
    const reference = referenceIn(folder);
    const building = performance.now();
    execFileSync(process.execPath, [mainPath, 'pack', 'build', reference, '-o', file], { stdio: 'ignore' });
    const built = performance.now() - building;
    const state = join(folder, 'state');
    await untilReady(state);
    const without: number[] = [];
    const withPack: number[] = [];
    for (let round = 0; round < rounds; round++) {
      without.push(await untilReady(state));
      withPack.push(await untilReady(state, '--pack', file));
    }
    const [plain, more] = [median(without), median(withPack)];
    const [one, alone, all, bare] = [measured(1, file), measured(1), measured(routers, file), measured(routers)];
    return [
      { what: 'a pack of the whole reference', value: megabytes(statSync(file).size), ratio: `built in ${milliseconds(built)}` },
      { what: 'start without a pack', value: milliseconds(plain) },
      {
        what: 'start with it',
        value: milliseconds(more),
        ratio: `${times(more, plain, 'without')}, ${milliseconds(more - plain)} more`,
        goal: atMost(more - plain, 100, 'ms more'),
      },
      { what: 'opening it', value: milliseconds(one.open) },
      { what: 'the first line that needs it', value: milliseconds(one.first) },
      { what: 'a later line', value: milliseconds(one.next), goal: atMost(one.next, 1, 'ms') },
      {
        what: 'the dearest question mark or Tab',
        value: milliseconds(one.asked),
        ratio: times(one.asked, alone.asked, 'without'),
        goal: atMost(one.asked, 5, 'ms'),
      },
      {
        what: 'the same with 500 levels given to commands',
        value: milliseconds(one.askedOfGiven),
        ratio: times(one.askedOfGiven, one.asked, 'with none'),
      },
      {
        what: `heap of ${routers} routers with it`,
        value: megabytes(all.heapUsed),
        ratio: `${times(all.heapUsed, bare.heapUsed, 'without')}, ${megabytes(all.heapUsed - bare.heapUsed)} more`,
      },
    ];
  });

interface Measured {
  readonly open: number;
  readonly first: number;
  readonly next: number;
  /** The dearest of some question marks and Tabs. */
  readonly asked: number;
  readonly askedOfGiven: number;
  readonly heapUsed: number;
}

function measured(count: number, ...file: readonly string[]): Measured {
  const script = fileURLToPath(new URL('pack-process.js', import.meta.url));
  const output = execFileSync(process.execPath, ['--expose-gc', script, String(count), ...file], { encoding: 'utf8' });
  return JSON.parse(output) as Measured; // as pack-process prints it
}

async function untilReady(state: string, ...options: readonly string[]): Promise<number> {
  const start = performance.now();
  const router = new RouterProcess(['--no-ca', '--state', state, ...options]);
  await router.event('ready');
  const time = performance.now() - start;
  await router.stop();
  return time;
}

/** The command facts where they are, else a reference of our own of the same size. */
function referenceIn(folder: string): string {
  const [known] = [process.env['NE40E_CORPUS'], fileURLToPath(new URL('../../../../shared/corpus', import.meta.url))]
    .flatMap(place => (place ? [join(place, 'commands.jsonl.gz')] : []))
    .filter(path => existsSync(path));
  if (known !== undefined) return known;
  const made = join(folder, 'invented.jsonl');
  writeFileSync(made, Array.from({ length: 12_000 }, (_, at) => `${JSON.stringify(inventedPage(at))}\n`).join(''));
  return made;
}

function inventedPage(at: number) {
  const words = `${at % 4 === 0 ? 'display' : `word${at % 300}`} topic${at}`;
  return {
    title: words,
    syntax: [`${words} <item-name> [ verbose ]`, ...(at % 4 === 0 ? [] : [`undo ${words} <item-name>`])],
    views: [at % 4 === 0 ? 'All views' : 'System view'],
    parameters: [{ name: 'item-name', value: 'Names the item.\nThe value is a string of 1 to 31 characters.' }],
    examples: [['<HUAWEI> system-view', `[~HUAWEI] ${words} item${at}`]],
  };
}
