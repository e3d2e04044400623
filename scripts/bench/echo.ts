import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { attachConsole } from '../../src/adapters/attach-console.ts';
import { openPty } from '../../src/adapters/pty.ts';
import { type Figure, percentile, times } from './figures.ts';
import { inTemporaryFolder, Operator, RouterProcess } from './router-process.ts';

const source = fileURLToPath(new URL('../../../scripts/echo-loop.c', import.meta.url));
const characters = 3_200;

/** One character on the pseudo-terminal and back: the router at its prompt against a bare loop in C, with the same client. */
export const echo = (): Promise<readonly Figure[]> => inTemporaryFolder(async folder => {
  const program = join(folder, 'echo-loop');
  if (spawnSync('cc', ['-O2', '-o', program, source], { stdio: 'inherit' }).status !== 0) {
    return [{ what: 'console echo', value: 'not measured', ratio: 'needs a C compiler: apt-get install gcc libc6-dev' }];
  }
  const c = await onLoopInC(program);
  const pty = await onPtyAlone(program);
  const router = await onRouter(program, join(folder, 'state'));
  return [
    figure('console echo, loop in C', c),
    figure('console echo, our PTY without a router', pty, c),
    figure('console echo, router at its prompt', router, c, ' (aim for p50: 2.5)'),
  ];
});

function figure(what: string, measured: readonly number[], floor?: readonly number[], aim = ''): Figure {
  const [p50, p99] = [percentile(measured, 0.5), percentile(measured, 0.99)];
  const value = `p50 ${(p50 / 1000).toFixed(0)} µs, p99 ${(p99 / 1000).toFixed(0)} µs`;
  if (!floor) return { what, value };
  return { what, value, ratio: `${times(p50, percentile(floor, 0.5), 'C')}, p99 ${times(p99, percentile(floor, 0.99), 'C')}${aim}` };
}

async function typeAt(program: string, path: string): Promise<readonly number[]> {
  const { stdout } = await promisify(execFile)(program, ['client', path, String(characters)], { maxBuffer: 1 << 24 });
  return stdout.trim().split('\n').map(Number).slice(characters / 10); // the first tenth warms up
}

async function onLoopInC(program: string): Promise<readonly number[]> {
  const device = spawn(program, ['device'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [path] = await once(device.stdout, 'data');
  const measured = await typeAt(program, String(path).trim());
  device.kill();
  return measured;
}

/** What the adapter alone costs. */
async function onPtyAlone(program: string): Promise<readonly number[]> {
  const pty = await openPty();
  const listeners = new Set<(bytes: Uint8Array) => void>();
  attachConsole({
    receive: bytes => listeners.forEach(listener => listener(bytes)),
    onTransmit(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  }, pty);
  const measured = await typeAt(program, pty.slavePath);
  pty.destroy();
  return measured;
}

async function onRouter(program: string, state: string): Promise<readonly number[]> {
  const router = new RouterProcess('--no-ca', '--state', state, '--tcp', '0');
  const { path, tcp } = await router.event('console');
  await router.event('ready');
  const operator = new Operator(tcp);
  await operator.logIn();
  operator.close();
  const measured = await typeAt(program, String(path));
  await router.stop();
  return measured;
}
