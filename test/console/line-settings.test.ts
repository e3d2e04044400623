import test from 'ava';
import type { LineSettings } from '../../firmware-model/schema/line-settings.ts';
import { eightBits } from '../../src/console/line-settings.ts';
import { garbled } from '../../src/console/resampler.ts';
import { TerminalLine } from '../../src/console/terminal-line.ts';
import { bootedRouter, password, type TestBench, type World } from '../support/booted-router.ts';

/** A terminal with settings of its own beside the one that the bench is. */
class SetTerminal {
  readonly line: TerminalLine;
  readonly #bench: TestBench;
  #screen: number[] = [];

  constructor(bench: TestBench, settings: LineSettings) {
    this.#bench = bench;
    this.line = new TerminalLine(bench.router.uart, settings);
    this.line.onTransmit(
      bytes => void this.#screen.push(...bytes),
      () => 0,
    );
  }

  /** Gives what comes to the screen within two seconds. */
  press(keys: string): string {
    this.#screen = [];
    this.line.receive(Buffer.from(keys, 'latin1'));
    this.#bench.clock.advance(2_000);
    return Buffer.from(this.#screen).toString('latin1');
  }
}

/** A paced router, and somebody logged in on it at its rate. */
function paced(world: World = {}): { readonly bench: TestBench; readonly terminal: SetTerminal } {
  const bench = bootedRouter({ baudRate: 9600, ...world });
  bench.clock.advance(120_000);
  const terminal = new SetTerminal(bench, eightBits(bench.router.uart.settings.baudRate));
  for (const keys of ['\r', `${password}\r`, `${password}\r`]) terminal.press(keys);
  return { bench, terminal };
}

function inConsoleView(world?: World) {
  const router = paced(world);
  for (const line of ['system-view', 'user-interface console 0']) router.terminal.press(`${line}\r`);
  return router;
}

const prompt = '[~HUAWEI-ui-console0]';

test('a line waits for the commit, which is in effect at once', t => {
  const { bench, terminal } = inConsoleView();
  t.true(terminal.press('speed 115200\r').endsWith('[*HUAWEI-ui-console0]'));
  t.false(terminal.press('commit\r').includes(prompt));
  t.is(bench.router.uart.settings.baudRate, 115_200);
  terminal.line.settings = eightBits(115_200);
  t.is(terminal.press('\r'), `\r\n${prompt}`);
});

test('a terminal at the old rate and the router hear of each other what a receiver makes of it', t => {
  const { terminal } = inConsoleView();
  terminal.press('speed 115200\rcommit\r');
  terminal.line.settings = eightBits(115_200);
  terminal.press('\r');
  terminal.line.settings = eightBits(9600);
  t.is(terminal.press('\xe0'), ''); // the port hears three breaks, which nobody answers
  terminal.line.settings = eightBits(115_200);
  t.is(terminal.press('\r'), `\r\n${prompt}`);
});

test('what the router says reaches another terminal garbled, and this one as it is', t => {
  const { bench, terminal } = paced();
  const other = new SetTerminal(bench, { ...eightBits(9600), dataBits: 7, parity: 'even' });
  other.press('');
  const said = terminal.press('display version\r');
  const heard = other.press('');
  t.is(heard, '');
  t.true(said.includes('Huawei'));
});

test('the port says at seven data bits and even parity what only a terminal set so can read', t => {
  const { terminal } = inConsoleView();
  terminal.press('databits 7\rparity even\rcommit\r');
  const sevenEven = { baudRate: 9600, dataBits: 7, parity: 'even', stopBits: 1 } as const;
  const said = `\r\n${prompt}`;
  t.is(terminal.press('\r'), Buffer.from(garbled(Buffer.from(said), sevenEven, eightBits(9600))).toString('latin1')); // Enter is heard: its eighth bit is low
  terminal.line.settings = sevenEven;
  t.is(terminal.press('\r'), said);
});

test('more bits to a character take more time', t => {
  const { bench, terminal } = inConsoleView();
  terminal.press('parity odd\rstopbits 2\rcommit\r');
  terminal.line.settings = { ...eightBits(9600), parity: 'odd', stopBits: 2 };
  bench.read();
  terminal.line.receive(Buffer.from('display version\r'));
  bench.clock.advance((16 * 12_000) / 9600);
  bench.read();
  bench.clock.advance(500);
  t.is(bench.read().length, 400);
});

test('stop bits matter to no receiver', t => {
  const { terminal } = inConsoleView();
  terminal.press('stopbits 2\rcommit\r');
  t.is(terminal.press('\r'), `\r\n${prompt}`);
});

test('more than one stop bit is one and a half with five data bits, and two with all others', t => {
  const { bench, terminal } = inConsoleView();
  terminal.press('stopbits 1.5\rcommit\r');
  t.is(bench.router.uart.settings.stopBits, 2);
  terminal.press('databits 5\rcommit\r');
  t.is(bench.router.uart.settings.stopBits, 1.5);
});

test('saved settings are those of the next start; the boot loader keeps its own', t => {
  const first = inConsoleView();
  first.terminal.press('speed 115200\rcommit\r');
  first.terminal.line.settings = eightBits(115_200);
  for (const keys of ['return\r', 'save\r', 'y\r', '\r']) first.terminal.press(keys);
  first.bench.clock.advance(60_000);
  const { cfCard, board, clock } = first.bench;
  first.bench.router.powerOff();
  const second = bootedRouter({ baudRate: 9600, boot: 'full', cfCard, board: first.bench.board ?? board, clock });
  clock.advance(10_000);
  t.is(second.router.uart.settings.baudRate, 9600);
  clock.advance(300_000);
  t.is(second.router.uart.settings.baudRate, 115_200);
});

test('display user-interface shows the rate in effect', t => {
  const { terminal } = inConsoleView();
  t.regex(terminal.press('display user-interface console 0\r'), /CON 0 {4}9600 /);
  terminal.press('speed 115200\rcommit\r');
  terminal.line.settings = eightBits(115_200);
  t.regex(terminal.press('display user-interface console 0\r'), /CON 0 {4}115200 /);
});

test('a port whose boot loader has another rate keeps it until the configuration names one, be it the usual one', t => {
  const { bench, terminal } = inConsoleView({ baudRate: 115_200 });
  t.is(bench.router.uart.settings.baudRate, 115_200);
  terminal.press('speed 9600\rcommit\r');
  t.is(bench.router.uart.settings.baudRate, 9600);
  terminal.line.settings = eightBits(9600);
  t.true(terminal.press('display this\r').includes(' speed 9600\r\n'));
  terminal.press('undo speed\rcommit\r');
  t.is(bench.router.uart.settings.baudRate, 115_200);
});

test('defaults are not displayed, other settings are, in one order', t => {
  const { bench, terminal } = inConsoleView({ baudRate: 'max' });
  terminal.press('flow-control software\rstopbits 2\rparity mark\rdatabits 7\rspeed 300\rcommit\r');
  t.regex(terminal.press('display this\r'), / speed 300\r\n databits 7\r\n parity mark\r\n stopbits 2\r\n flow-control software\r\n#/);
  terminal.press('flow-control none\rstopbits 1\rparity none\rundo databits\rspeed 9600\rcommit\r');
  t.false(/speed|databits|parity|stopbits|flow-control/.test(bench.press('display this\r').split('display this')[1] ?? ''));
});

for (const line of ['speed 1000', 'databits 9', 'parity both', 'stopbits 3', 'flow-control xon'])
  test(`${line} is refused`, t => {
    t.regex(inConsoleView().terminal.press(`${line}\r`), /\^\r\nError: .* found at '\^' position\./);
  });

test('a line that takes no time garbles nothing', t => {
  const { terminal } = inConsoleView({ baudRate: 'max' });
  terminal.press('speed 115200\rdatabits 7\rparity even\rcommit\r');
  t.is(terminal.press('\r'), `\r\n${prompt}`);
});

test('XOFF stops the router in the midst of a listing, XON lets it go on, and neither is a key', t => {
  for (const baudRate of [9600, 'max'] as const) {
    const { terminal } = inConsoleView({ baudRate });
    terminal.press('flow-control software\rcommit\r');
    t.is(terminal.press('dis\x13play version\r'), baudRate === 'max' ? '' : 'dis'); // all at once, and it stops what all of it is answered

    t.is(terminal.press(''), '');
    t.true(terminal.press('\x11').includes('Huawei'));
  }
});

test('without flow control XOFF stops nothing', t => {
  const { terminal } = paced();
  t.true(terminal.press('display version\x13\r').includes('Huawei'));
});

test('the router stops a terminal that types ahead of it, and lets it go on', t => {
  const { terminal } = inConsoleView({ files: { 'long.txt': 'x'.repeat(9_600) } });
  for (const line of ['flow-control software', 'commit', 'return', 'screen-length 0 temporary']) terminal.press(`${line}\r`);
  const said = [terminal.press(`more long.txt\r${'#'.repeat(2_000)}`), ...Array.from({ length: 10 }, () => terminal.press(''))].join('');
  t.is(said.replace(/[^\x11\x13]/g, ''), '\x13\x11');
});

test('an end of flow control lets a stopped router go on', t => {
  const { bench, terminal } = inConsoleView({ baudRate: 'max' });
  terminal.press('flow-control software\rcommit\r');
  terminal.press('\x13');
  terminal.press('undo flow-control\rcommit\r');
  t.true(bench.press('\r').endsWith(prompt));
});
