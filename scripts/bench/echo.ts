import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { atMost, type Figure, median, percentile, times } from './figures.ts';
import { inTemporaryFolder, Operator, RouterProcess, startProgram } from './router-process.ts';

const source = fileURLToPath(new URL('../../../scripts/echo-loop.c', import.meta.url));
const standIn = fileURLToPath(new URL('./stand-in.js', import.meta.url));
const typist = fileURLToPath(new URL('./typist.js', import.meta.url));
const characters = 4_800;
const rounds = 3;

/**
 * Where client and device run. On one core a key costs what is done for it and nothing else. On two, a sleeping core is woken for each key, at
 * both ends: that is the machine's price, and the loop in C pays it as well. Left to itself the kernel keeps the two halves of the loop in C
 * on one core and spreads the threads of Node: those figures compare placements more than programs.
 */
const placements: readonly Placement[] = [
  { where: 'on one core', device: 0, client: 0 },
  ...(availableParallelism() > 1 ? [{ where: 'on two cores', device: 0, client: 1 }, { where: 'as the kernel places them' }] : []),
];

interface Placement {
  readonly where: string;
  readonly device?: number;
  readonly client?: number;
}

interface Latency {
  readonly p50: number;
  readonly p99: number;
}

/**
 * One character on the pseudo-terminal and back: the router at its prompt against a bare loop in C, with the same client. Where nobody can
 * compile the loop, against the same PTY code with no router behind it.
 */
export const echo = (): Promise<readonly Figure[]> =>
  inTemporaryFolder(async folder => {
    const program = join(folder, 'echo-loop');
    if (spawnSync('cc', ['-O2', '-o', program, source], { stdio: 'inherit' }).status !== 0) {
      return measureWithoutCompiler(join(folder, 'state'));
    }
    const figures: Figure[] = [];
    for (const placement of placements) figures.push(...(await measure(program, placement, join(folder, 'state'))));
    return figures;
  });

async function measure(program: string, placement: Placement, state: string): Promise<readonly Figure[]> {
  const under = (core: number | undefined): readonly string[] => (core === undefined ? [] : [program, 'on', String(core)]);
  const type = (path: string) => typeAt([...under(placement.client), program, 'client', path, String(characters)]);
  const [c, pty, router] = (await byTurns([
    () => onProgram([...under(placement.device), program, 'device'], type),
    () => onProgram([...under(placement.device), process.execPath, standIn, 'echo'], type),
    () => onRouter(state, under(placement.device), type),
  ])) as [Latency, Latency, Latency]; // one a device
  const what = `console echo, ${placement.where}:`;
  return [
    figure(`${what} loop in C`, c),
    figure(`${what} our PTY, no router`, pty, { floor: c, of: 'C' }),
    figure(`${what} router at its prompt`, router, { floor: c, of: 'C', most: 2.5 }),
  ];
}

async function measureWithoutCompiler(state: string): Promise<readonly Figure[]> {
  const type = (path: string) => typeAt([process.execPath, typist, path, String(characters)]);
  const [pty, router] = (await byTurns([() => onProgram([process.execPath, standIn, 'echo'], type), () => onRouter(state, [], type)])) as [
    Latency,
    Latency,
  ]; // one a device
  return [
    { ...figure('console echo: our PTY, no router', pty), ratio: 'against a loop in C: apt-get install gcc libc6-dev' },
    figure('console echo: router at its prompt', router, { floor: pty, of: 'our PTY' }),
  ];
}

/** By turns, so that all meet the same moods of the machine. */
async function byTurns(devices: readonly (() => Promise<readonly number[]>)[]): Promise<readonly Latency[]> {
  const measured: Latency[][] = devices.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, device] of devices.entries()) measured[at]!.push(latency(await device())); // one list a device
  }
  return measured.map(typical);
}

const latency = (times: readonly number[]): Latency => ({ p50: percentile(times, 0.5), p99: percentile(times, 0.99) });
const typical = (runs: readonly Latency[]): Latency => ({ p50: median(runs.map(run => run.p50)), p99: median(runs.map(run => run.p99)) });

interface Baseline {
  readonly floor: Latency;
  readonly of: string;
  /** How many times the floor is meant to be enough. */
  readonly most?: number;
}

function figure(what: string, { p50, p99 }: Latency, baseline?: Baseline): Figure {
  const value = `p50 ${(p50 / 1000).toFixed(1)} µs, p99 ${(p99 / 1000).toFixed(0)} µs`;
  if (!baseline) return { what, value };
  const { floor, of, most } = baseline;
  const ratio = `${times(p50, floor.p50, of)}, p99 ${times(p99, floor.p99, of)}`;
  return { what, value, ratio, ...(most !== undefined && { goal: atMost(p50 / floor.p50, most, `× ${of}`) }) };
}

async function typeAt([program = '', ...args]: readonly string[]): Promise<readonly number[]> {
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 1 << 24 });
  return stdout
    .trim()
    .split('\n')
    .map(Number)
    .slice(characters / 3); // what comes before warms up
}

type Typing = (path: string) => Promise<readonly number[]>;

async function onProgram(command: readonly string[], type: Typing): Promise<readonly number[]> {
  const device = startProgram(command);
  const [path] = await once(device.stdout, 'data');
  const measured = await type(String(path).trim());
  device.kill();
  return measured;
}

async function onRouter(state: string, under: readonly string[], type: Typing): Promise<readonly number[]> {
  const router = new RouterProcess(['--no-ca', '--state', state, '--tcp', '0'], under);
  const { path, tcp } = await router.event('console');
  await router.event('ready');
  const operator = new Operator(tcp);
  await operator.logIn();
  operator.close();
  const measured = await type(String(path));
  await router.stop();
  return measured;
}
