import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { ExecutionContext } from 'ava';
import { fileURLToPath } from 'node:url';
import { inTime } from './patience.ts';

/** The program as installed. */
export const mainPath = fileURLToPath(new URL('../../program/main.js', import.meta.url));

export interface ProgramEvent {
  readonly event: string;
  readonly [field: string]: unknown;
}

/** `ne40e …  --json` as a process of its own, its events readable in order. */
export class Program {
  readonly child: ChildProcess;
  readonly #events: ProgramEvent[] = [];
  readonly #waiting = new Set<() => void>();
  #errors = '';
  /** Exit code, or null for a signal. */
  readonly exited: Promise<number | null>;

  /** `preload`: a module that the process loads before the program, and can be sent messages. */
  constructor(args: readonly string[], preload?: string) {
    this.child =
      preload === undefined
        ? spawn(process.execPath, [mainPath, ...args, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] })
        : spawn(process.execPath, ['--import', preload, mainPath, ...args, '--json'], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    createInterface({ input: this.child.stdout! }).on('line', line => {
      this.#events.push(JSON.parse(line) as ProgramEvent);
      for (const wake of this.#waiting) wake();
    });
    this.child.stderr!.on('data', (text: Buffer) => {
      this.#errors += text.toString();
    });
    this.exited = new Promise(resolve =>
      this.child.once('close', code => {
        resolve(code);
        for (const wake of this.#waiting) wake();
      }),
    );
  }

  /** Starts a router and waits until its console offers ENTER. */
  static async run(t: Pick<ExecutionContext, 'teardown'>, ...args: readonly string[]): Promise<Program> {
    const program = new Program(['run', ...args]);
    t.teardown(() => program.kill());
    await program.event('ready');
    return program;
  }

  get errors(): string {
    return this.#errors;
  }

  /** The next event of that name that was not taken yet. */
  async event(name: string): Promise<ProgramEvent> {
    for (;;) {
      const at = this.#events.findIndex(({ event }) => event === name);
      if (at >= 0) return this.#events.splice(at, 1)[0]!;
      if (this.child.exitCode !== null || this.child.signalCode) throw new Error(`the program ended without "${name}": ${this.#errors}`);
      const woken = new Promise<void>(resolve => {
        const wake = () => {
          this.#waiting.delete(wake);
          resolve();
        };
        this.#waiting.add(wake);
      });
      await inTime(woken, () => `no "${name}" from the program; ${this.state}`, 120_000);
    }
  }

  /** How far it has come, for whoever waited in vain. */
  get state(): string {
    return `events not taken are ${JSON.stringify(this.#events)}, it complains ${JSON.stringify(this.#errors)}`;
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    this.child.kill(signal);
    return this.exited;
  }
}
