import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export const mainPath = fileURLToPath(new URL('../../program/main.js', import.meta.url));

type Event = Readonly<Record<string, unknown>>;

/** `ne40e run`, or another command of it, as a process of its own. */
export class RouterProcess {
  readonly child: ReturnType<typeof startProgram>;
  readonly #events: Event[] = [];
  readonly #wake = new Set<() => void>();

  constructor(args: readonly string[], under: readonly string[] = [], command: readonly string[] = ['run', '--no-attach']) {
    this.child = startProgram([...under, process.execPath, mainPath, ...command, '--json', ...args]);
    createInterface({ input: this.child.stdout }).on('line', line => {
      this.#events.push(JSON.parse(line));
      for (const wake of this.#wake) wake();
    });
  }

  async event(name: string): Promise<Event> {
    for (;;) {
      const found = this.#events.find(({ event }) => event === name);
      if (found) return found;
      await new Promise<void>((resolve, reject) => {
        this.#wake.add(resolve);
        this.child.once('exit', () => reject(new Error(`the router ended before ${name}`)));
      });
    }
  }

  async stop(): Promise<void> {
    const ended = new Promise(resolve => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }
}

/** Starts a program whose output is read. None outlives a measurement that failed. */
export function startProgram([program = '', ...args]: readonly string[]): ChildProcess & { readonly stdout: Readable } {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** Someone at the router's TCP console. */
export class Operator {
  readonly #socket: Socket;
  #heard: string[] = [];
  /** The end of it, with the last piece whole: the search for what must follow does not grow with what has come. */
  #end = '';
  #wake = (): void => {};

  constructor(address: unknown) {
    this.#socket = connect(Number(String(address).split(':').at(-1)), '127.0.0.1');
    this.#socket.on('data', bytes => {
      const piece = bytes.toString('latin1');
      this.#heard.push(piece);
      this.#end = (this.#end + piece).slice(-piece.length - longestMark);
      this.#wake();
    });
  }

  /** Types a line and waits for what must follow; gives everything up to it. */
  async enter(line: string, then: string): Promise<string> {
    this.#heard = [];
    this.#end = '';
    this.#socket.write(`${line}\r`);
    const deadline = performance.now() + patienceMilliseconds;
    while (!this.#end.includes(then)) {
      if (performance.now() > deadline) throw new Error(`no ${then} after ${line}: ${JSON.stringify(this.#end.slice(-300))}`);
      await this.#more(deadline);
    }
    return this.#heard.join('');
  }

  #more(deadline: number): Promise<void> {
    return new Promise(resolve => {
      const late = setTimeout(resolve, deadline - performance.now());
      this.#wake = () => {
        clearTimeout(late);
        resolve();
      };
    });
  }

  /** Logs in; at a router out of the box sets its password. */
  async logIn(): Promise<void> {
    const asked = await this.enter('', 'Password:');
    if (asked.includes('configure')) await this.enter('Benchmark-2026', 'Confirm Password:');
    await this.enter('Benchmark-2026', '<HUAWEI>');
    await this.enter('screen-length 0 temporary', '<HUAWEI>');
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** Runs with an empty folder that goes afterwards. */
export async function inTemporaryFolder<Result>(act: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'ne40e-bench-'));
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const patienceMilliseconds = 120_000;
const longestMark = 300;
