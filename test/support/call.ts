import type { LineStatus } from '../../src/cli/run/line-status.ts';
import type { Caller, Vty } from '../../src/console/vty.ts';
import { loggedIn, type TestBench } from './booted-router.ts';

/** Somebody who has called a router by the network, and their screen. */
export class TestCall {
  readonly vty: Vty;
  readonly #bench: TestBench;
  #output = '';
  isClosed = false;

  constructor(bench: TestBench, caller: Partial<Caller> = {}) {
    this.#bench = bench;
    this.vty = bench.router.connect({ via: 'telnet', address: '10.1.1.9', port: 50_000, ...caller });
    this.vty.onClosed(() => {
      this.isClosed = true;
    });
    this.vty.uart.onTransmit(bytes => {
      this.#output += Buffer.from(bytes).toString('utf8');
    });
    bench.clock.advance(0);
  }

  /** Everything the screen was sent since the last time. */
  read(): string {
    const output = this.#output;
    this.#output = '';
    return output;
  }

  /** Presses keys; gives what the screen was sent for them. */
  press(keys: string): string {
    this.read();
    this.vty.uart.receive(Buffer.from(keys));
    this.#bench.clock.advance(0);
    return this.read();
  }

  /** Types lines, each with Enter; gives what the last of them brought to the screen. */
  type(...lines: readonly string[]): string {
    return lines.map(line => this.press(`${line}\r`)).at(-1) ?? '';
  }

  /** The connection breaks. */
  drop(): void {
    this.vty.close();
    this.#bench.clock.advance(0);
  }
}

export const linesTaken = ({ router }: TestBench): readonly string[] => router.lines.map(({ userInterface }: LineStatus) => userInterface);

/** Somebody at the console, without paging; `operator1` may come in by the network. */
export const reachable = (...lines: readonly string[]): TestBench => openToNetwork(loggedIn(), ...lines);

/** From the console, whose user is at no question: further lines are typed in the view of all virtual terminals. */
export function openToNetwork(bench: TestBench, ...lines: readonly string[]): TestBench {
  bench.type(
    'return',
    'system-view',
    'telnet server enable',
    'stelnet server enable',
    'aaa',
    'local-user operator1 password irreversible-cipher Hello-13579',
    'local-user operator1 service-type telnet ssh',
    'local-user operator1 level 3',
    'quit',
    'user-interface vty 0 20',
    'authentication-mode aaa',
    'protocol inbound all',
    ...lines,
    'commit',
    'return',
  );
  return bench;
}

/** Somebody who has logged in as `operator1`. */
export function inside(bench: TestBench, caller: Partial<Caller> = {}): TestCall {
  const call = new TestCall(bench, caller);
  if (caller.user === undefined) call.type('operator1', 'Hello-13579');
  return call;
}
