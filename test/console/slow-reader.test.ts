import { Duplex } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import test from 'ava';
import { attachConsole } from '../../src/adapters/terminals/attach-console.ts';
import { loggedIn, type TestBench } from '../support/booted-router.ts';

const line = `${'0123456789'.repeat(7)}\r\n`;
const text = line.repeat(20_000);
const limit = 64 * 1024;

const withText = (): TestBench => loggedIn({ files: { 'long.txt': text } });

/** A terminal that takes in what it is sent, and reads it when told. */
function slowTerminal({ router }: TestBench) {
  let held = 0;
  let read = 0;
  const leave = router.uart.onTransmit(
    bytes => {
      held += bytes.length;
    },
    () => held,
  );
  return {
    leave,
    get held() {
      return held;
    },
    readAll(): number {
      read += held;
      held = 0;
      router.uart.eased();
      return read;
    },
  };
}

/** The same as a stream whose reader has stopped: it takes no second piece. */
class StuckCable extends Duplex {
  taken: (() => void) | undefined;

  override _read(): void {}

  override _write(_chunk: Uint8Array, _encoding: BufferEncoding, done: () => void): void {
    this.taken = done;
  }
}

test('a listing goes no further ahead of a terminal that does not read than 64 kB', t => {
  const bench = withText();
  const terminal = slowTerminal(bench);
  bench.press('more long.txt\r');
  t.true(terminal.held > 0 && terminal.held < limit, `${terminal.held}`);
  t.is(bench.press(''), '');
});

test('nothing of a listing is lost on a terminal that reads in its own time', t => {
  const bench = withText();
  const terminal = slowTerminal(bench);
  bench.press('more long.txt\r');
  while (terminal.held > 0) {
    t.true(terminal.held < limit);
    terminal.readAll();
    bench.clock.advance(0);
  }
  t.is(terminal.readAll(), `more long.txt\r\n${text}<HUAWEI>`.length);
});

test('Ctrl+C is heard while a terminal does not read', t => {
  const bench = withText();
  const terminal = slowTerminal(bench);
  bench.press('more long.txt\r');
  t.regex(bench.press('\x03'), /^<HUAWEI>$/);
  t.true(terminal.held < limit);
});

test('the slowest of several terminals sets the pace, and nobody waits for one that has left', t => {
  const bench = withText();
  const slow = slowTerminal(bench);
  const quick = slowTerminal(bench);
  bench.press('more long.txt\r');
  quick.readAll();
  t.is(quick.held, 0);
  slow.leave();
  bench.clock.advance(0);
  while (quick.held > 0) {
    quick.readAll();
    bench.clock.advance(0);
  }
  t.is(quick.readAll(), `more long.txt\r\n${text}<HUAWEI>`.length);
});

test('a cable with a stream in it that is full holds the listing up', t => {
  const bench = withText();
  const cable = new StuckCable();
  const detach = attachConsole(bench.router.uart, cable);
  t.true(bench.press('more long.txt\r').length < limit);
  t.true(cable.writableLength < limit);
  detach();
  bench.clock.advance(0);
  t.true(bench.read().endsWith('<HUAWEI>'));
});

test('a cable that waits for its reader no longer holds up nobody', t => {
  const bench = withText();
  const cable = Object.assign(new StuckCable(), { heldBytes: 0 });
  attachConsole(bench.router.uart, cable);
  t.true(bench.press('more long.txt\r').endsWith('<HUAWEI>'));
  cable.destroy();
});

test('a terminal that sends faster than the line carries is held back, and heard to the end', t => {
  const bench = loggedIn({ baudRate: 9600 });
  bench.clock.advance(10_000);
  const { uart } = bench.router;
  t.true(uart.receive(Buffer.from('x'.repeat(1_000))));
  t.false(uart.receive(Buffer.from('x'.repeat(100_000))));
  let calls = 0;
  uart.onceHungry(() => calls++);
  bench.clock.advance(30_000);
  t.is(calls, 0);
  bench.clock.advance(80_000);
  t.is(calls, 1);
});

test('whoever types more than 64 kB ahead of a command is held back until it is at its end, and Ctrl+C is heard', t => {
  const bench = loggedIn();
  bench.type('system-view', 'rsa pki local-key-pair one create');
  bench.press('2048\r');
  const { uart } = bench.router;
  t.true(uart.receive(Buffer.from('\r'.repeat(10_000))));
  t.false(uart.receive(Buffer.from('\r'.repeat(60_000))));
  let calls = 0;
  uart.onceHungry(() => calls++);
  t.is(bench.press('\x03'), '\r\n[~HUAWEI]');
  t.is(calls, 1);
});

test('a cable whose keys have to wait is read no further, and later to its end', async t => {
  const bench = loggedIn();
  const cable = new Keys();
  attachConsole(bench.router.uart, cable);
  bench.type('system-view', 'rsa pki local-key-pair one create');
  bench.press('2048\r');
  for (let count = 0; count < 25; count++) cable.push('\r'.repeat(4_000));
  await turn();
  t.true(cable.isPaused());
  t.true(cable.readableLength > 0);
  await bench.until(() => bench.router.facts.volatile.pending.get('con0')?.keyPairs.length === 1);
  await bench.until(() => cable.readableLength === 0);
  t.false(cable.isPaused());
  t.is(bench.press('display clock\r').split('\r\n').at(-1), '[*HUAWEI]');
});

/** A keyboard at the end of a cable. */
class Keys extends Duplex {
  override _read(): void {}

  override _write(_chunk: Uint8Array, _encoding: BufferEncoding, done: () => void): void {
    done();
  }
}
